package pathwaycheck.web.site;

/** Whether somebody is writing the rules, for whatever page asks. */
public record Preview(boolean isOn) {}
