package pathwaycheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pathwaycheck.testing.people.Person;
import pathwaycheck.testing.site.Site;
import pathwaycheck.testing.site.Written;

/** A page has one address. Other ways of writing it lead there, and what others added on the way is dropped openly. */
@QuarkusTest
class OneAddressTest {

    private static final Person GRADUATE = Person.called("A 2:2 with a relevant master's degree is enough");

    private static final Person PUPIL =
            Person.called("A 15-year-old who chooses maths, physics and chemistry is on course");

    private final Site site = Site.underTest();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/report",
                "/requirements",
                "/check-answers",
                "/report.pdf",
                "/report.json",
                "/calendar.ics",
                "/report-qr.svg",
                "/what-if",
                "/questions/where",
                ""
            })
    void a_slash_at_its_end_is_left_out_and_nothing_else(String page) {
        var one = GRADUATE.at(page);

        assertThat(lead(one.replace("?", "/?"))).isEqualTo(one);
        assertThat(lead(one.replace("?", "//?"))).isEqualTo(one);
        assertThat(lead(one.replace("?", ";jsessionid=1?"))).isEqualTo(one);
        assertThat(lead(one.replace("/clinical-engineer", "/clinical%2Dengineer")))
                .isEqualTo(one);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/privacy", "/accessibility", "/clinical-engineer/how-we-decide", "/clinical-engineer/map"})
    void pages_without_answers_have_one_address_too(String page) {
        assertThat(lead(page + "?fbclid=IwAR2x")).isEqualTo(page);
        assertThat(page.equals("/") || lead(page + "/").equals(page)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "fbclid=IwAR2x_9",
        "utm_source=news&utm_medium=e-mail",
        "gclid=x",
        "mc_cid=1&mc_eid=2",
        "msclkid=1",
        "igshid=1",
        "_gl=1*x",
        "_hsenc=p2",
        "utm_id",
        "FBCLID=1",
        "mibextid=x",
        "__hstc=1.2",
        "_ga_AB12=1",
        "UTM_Source=news",
        "elqTrackId=1",
        "wbraid=1&gbraid=2",
        "yclid=1&ttclid=2&li_fat_id=3",
        "ref_src=x&ref_url=y",
        "__twitter_impression=true",
        "trk=x&trackingId=y",
        "ck_subscriber_id=1",
        "sfmc_id=1&sfmc_activityid=2",
        "_cio_id=1&cio_id=2",
        "sc_src=e&sc_lid=1&sc_uid=2&sc_llid=3&sc_eh=4&sc_cid=5",
        "inf_contact_key=1",
        "bsft_clkid=1&bsft_uid=2",
        "bbeml=1",
        "emci=1&emdi=2&ceid=3",
        "__cft__%5B0%5D=x&__tn__=R&__xts__%5B0%5D=68",
        "_branch_match_id=1&_branch_referrer=2",
        "trkEmail=1&trkCampaign=2&trkInfo=3",
        "midToken=1&midSig=2&rcm=3&lipi=4",
        "oft_id=1&oft_k=2",
        "wickedsource=1&wickedid=2",
        "dm_i=1&dm_t=2",
        "qclid=1&irclid=2&ndclid=3",
        "cm_mmc=Email-_-News&cm_mmca1=2",
        "publication_id=1&post_id=2&isFreemail=true&r=1a&triedRedirect=true",
        "hsLang=en",
        "ref=school-newsletter",
        "__cf_chl_rt_tk=1&__cf_chl_tk=2&__cf_chl_f_tk=3",
        "_bhlid=1",
        "xmt=AQGz",
        "spMailingID=1&spUserID=2&spJobID=3&spReportId=4",
        "gad_source=1&gad_campaignid=2",
        "aem_AbC=1",
        "web=1",
        "tt_medium=1&tt_content=2",
        "CMP=1&ito=2",
        "et_cid=6317785&et_rid=1148477691&linkid=twitter&et_lid=-Subscribers+with+opens",
        "et_cid=10&et_lid=67077",
        "h_sid=3d0a22d0&h_slt=eyJoYXNoIjoi&utm_source=hive&utm_medium=email",
        "gtm_debug=1700000000",
        "_x_tr_sl=en&_x_tr_tl=cy&_x_tr_hl=en&_x_tr_pto=wapp",
        "j=1234&sfmc_sub=567&l=90_HTML&u=111&mid=222&jb=3",
        "elqTrackId=1&elq=2&elqaid=3&elqat=4&elqCampaignId=5",
        "dicbo=v4&obOrigUrl=true",
        "igshid=1&ig_rid=2",
        "ss_source=sscampaigns&ss_campaign_id=1&ss_email_id=2&ss_campaign_name=How+to&ss_campaign_sent_date=2024-05-04",
        "_cldee=bGlu&recipientid=contact-8126&esid=2921a4d1&urlid=0",
        "awt_a=5L_6&awt_l=N.ihx&awt_m=3kvz",
        "ml_recipient=1&ml_link=2&ml_subscriber_hash=3",
        "hss_channel=tw-1",
        "iterableEmailCampaignId=1&iterableTemplateId=2",
        "_se=x",
        "mc_cid=1&goal=0_abc",
        "from=singlemessage&isappinstalled=0",
        "from=timeline",
        "fbclid=1&h=AT0xyz&__tn__=-UK-R&c[0]=AT1abc",
        "fb_comment_id=1_2&smid=nytcore-ios-share&spm=a2g0o",
        "otm_source=a&vn_campaign=b&wtrid=c",
        "_kx=1&nb_klid=2",
        "adobe_mc=1&adobe_mc_ref=2&adobe_mc_sdid=3",
        "share_id=1&utm_name=iossmf",
        "omnisendContactID=1&omnisendAttributionID=2",
        "link_id=1&can_id=2&source=email-x&email_referrer=email_3&email_subject=x",
        "pi_ad_id=1&pi_campaign_id=2",
        "sib_id=1",
        "lid=014tk4e0kg97",
        "sa=D&source=editors&ust=1&usg=2",
        "opi=89978449&ved=2ah&usg=1",
        "ocid=docs",
        "source=govdelivery&utm_medium=email&utm_source=govdelivery",
        "medium=email&source=GovDelivery",
        "campaign=a&content=b&term=c&utm_campaign=d",
        "source=Campaign+Monitor&medium=e-mail&campaign=a",
        "ct=t(EMAIL_CAMPAIGN_2026_11_30)",
        "ct=t()",
        "ct=YTo1OntzOjY6InNvdXJjZSI7fQ%3D%3D",
        "utm_source=mautic&ct=YTo1OntzOjY6InNvdXJjZSI7fQ%3D%3D",
        "utm_source=zalo&utm_medium=zalo&utm_campaign=zalo&zarsrc=30",
        "smclient=1&smconv=2&smlid=3",
        "ct=t%28A%29&mc_cid=1&mc_eid=2",
        "ct=1&mc_eid=2",
        "mkt_tok=1&mkt_unsubscribe=1&aliId=eyJpIjoi",
        "ecid=ACsp&_hsmi=1&hsCtaAttrib=2",
        "pi_list_email=1&pi_content=2",
        "_ri_=1&_ei_=2&_di_=3",
        "msdynmkt_trackingcontext=1&msdynmkt_prefill=2",
        "xnpe_tifc=1&xnpe_cmp=2",
        "_bhlid=1&last_resource_guid=Post%3A1",
        "ea.tracking.id=1&ea.url.id=2&forwarded=true",
        "data=05%7C02%7C&sdata=a%3D&reserved=0",
        "xsdata=MD&sdata=Mz%3D&ovuser=9e%2Ca%40example.org&OR=Teams-HL&CT=1643030263461&sourceId=&params=%7B%7D",
        "clickparams=eyJB&CT=1660768701720&OR=Teams-HL",
        "ct=1660768701720&or=OWA-NT-Mail&cid=7a&ga=1",
        "rct=j&sa=t&ct=ga&cd=CAEYACoUMTQ&usg=AOvVaw0",
        "sa=X&ved=2ahUKEwj",
        "q=&esrc=s&source=web&cd=1&cad=rja&uact=8&opi=8",
        "ck_subscriber_id=1&sh_kit=2",
        "sh_kit=2",
        "'c=E,1,abc&typo=1&ancr_add=1'",
        "syclid=1",
        "gad=1&gclid=2&keyword=a&device=m",
        "msclkid=1&matchtype=e",
        "from=groupmessage&scene=1&subscene=2&clicktime=3&enterid=4",
        "wx_header=1&pass_ticket=2&lang=zh_CN&version=3&nettype=WIFI&devicetype=android",
        "bxid=1&cndid=2&hasha=3&hashb=4&hashc=5&esrc=6&source=EDT",
        "emci=1&nvep=2&hmac=3",
        "midToken=1&otpToken=2&eid=3&lgCta=4",
        "s_kwcid=AL&ef_id=1&mv=search&sdid=2",
        "irclickid=1&irgwc=1&afsrc=1",
        "can_id=1&referrer=group-a&source=b",
        "__tn__=R&refid=52",
        "fbclid=1&s=1&e=AT0",
        "ea.tracking.id=1&ea.campaigner.email=2&forwarded=true",
        "WT.mc_id=1&WT.tsrc=2",
        "amp_js_v=a6&usqp=mq331&aoh=1&csi=0",
        "_=1700000000000",
        "wt_zmc=1&wt_cc1=2",
        "h_ad_id=1",
        "esid=1",
        "outputType=amp",
        "cvid=1",
        "gs_l=x&gs_lcp=y",
        "ceneo_spo=1",
        "'action_object_map=[1]&action_type_map=[2]&action_ref_map=[3]'",
        "nocache=1&cb=x1y2&cachebuster=0.8273645",
        "_cb=1&_ts=2&_dc=3"
    })
    void what_others_added_is_dropped_openly_and_every_answer_is_kept(String added) {
        for (var page : new String[] {"/report", "/report.pdf", "/report.json", "/calendar.ics", "/questions/where"}) {
            var one = GRADUATE.at(page);

            assertThat(lead(one + "&" + added)).isEqualTo(one);
            assertThat(lead(one.replace("?", "?" + added + "&"))).isEqualTo(one);
            assertThat(lead(one + "?" + added)).isEqualTo(one);
        }
    }

    /** Short ones would be refused, once that is gone by which they are known. */
    @Test
    void what_only_stands_beside_what_others_added_goes_in_the_same_step() {
        for (var added : new String[] {"ct=ga&cd=CAEY&usg=AOv", "typo=1&c=E,1,abc", "sa=X&ved=2ah", "h=AT&fbclid=1"}) {
            assertThat(site.get(lead(GRADUATE.at("/report", added))).status())
                    .as(added)
                    .isEqualTo(200);
            assertThat(lead("/privacy?" + added)).isEqualTo("/privacy");
        }
    }

    /** A number, or a word that is another one each time: whatever is longer was put there by somebody. */
    @Test
    void what_says_more_than_a_word_against_keeping_is_refused() {
        for (var name : new String[] {"_", "cb", "nocache", "_ts"}) {
            for (var value : new String[] {"", "not-sure", "a+b", "a12345678901234567890"}) {
                assertThat(site.get(GRADUATE.at("/report", name + "=" + value)).status())
                        .as(name + "=" + value)
                        .isEqualTo(400);
            }
        }
    }

    /** An address that was written for a page and pasted as it stands there. */
    @Test
    void an_ampersand_that_was_written_for_a_page_parts_what_it_parts_there() {
        var one = GRADUATE.at("/report");

        assertThat(lead(one.replace("&", "&amp;"))).isEqualTo(one);
    }

    /** Libraries take the semicolon for a part of a name, and write it as an escape. */
    @Test
    void an_ampersand_that_was_written_for_a_page_and_then_anew_parts_what_it_parts_there_too() {
        for (var page : new String[] {"/report", "/report.json", "/calendar.ics"}) {
            var one = GRADUATE.at(page);

            assertThat(lead(one.replace("&", "&amp%3B"))).isEqualTo(one);
            assertThat(lead(one + "&amp%3Butm_source=x")).isEqualTo(one);
        }
    }

    /** What counts visitors is put behind an ampersand by programs that do not look whether there is a question. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "&utm_source=x",
                "&mc_cid=1",
                "&_ga=1",
                "&fbclid=1&utm_source=x",
                "&utm_source&utm_medium=x",
                "%26utm_source%3Dx",
                "&amp;utm_source=x",
                "&__cft__%5B0%5D=x"
            })
    void what_others_added_without_a_question_mark_leads_to_the_page_too(String added) {
        for (var page : new String[] {"/", "/clinical-engineer", "/clinical-engineer/class", "/privacy"}) {
            assertThat(lead(page + added)).isEqualTo(page);
            assertThat(site.get(page).status()).isEqualTo(200);
        }
        var one = GRADUATE.at("/report");
        assertThat(lead(one.replace("?", added + "&"))).isEqualTo(one);
    }

    @Test
    void what_could_be_an_answer_is_never_dropped() {
        for (var name : new String[] {
            "Stage",
            "subject",
            "source",
            "utm",
            "sure",
            "degree_class",
            "sc",
            "mid",
            "sa",
            "j",
            "form",
            "cid",
            "ct",
            "medium",
            "campaign",
            "content",
            "term",
            "or",
            "data",
            "ecid",
            "ſubjects",
            "websites",
            "__proto__",
            "r",
            "cd",
            "q",
            "typo",
            "c",
            "s",
            "keyword",
            "scene",
            "version"
        }) {
            var reply = site.get(GRADUATE.at("/report", name + "=1"));

            assertThat(reply.status()).as(name).isEqualTo(400);
            assertThat(reply.page().text()).contains("“" + name + "”");
        }
    }

    /** As forms of other makers write what may be chosen several times; a name that is none of ours stays refused. */
    @ParameterizedTest
    @ValueSource(
            strings = {"/report", "/report.pdf", "/report.json", "/calendar.ics", "/check-answers", "/questions/where"})
    void brackets_behind_the_name_of_a_question_are_left_out_and_no_answer_is(String page) {
        for (var person : new Person[] {GRADUATE, PUPIL}) {
            var one = person.at(page);
            var several = one.split("subjects=", -1).length;

            assertThat(lead(one.replaceAll("([?&][a-z-]+)=", "$1[]="))).isEqualTo(one);
            assertThat(lead(one.replaceAll("([?&][a-z-]+)=", "$1%5B%5D="))).isEqualTo(one);
            assertThat(lead(one.replaceAll("([?&][a-z-]+)=", "$1[" + several + "]=")))
                    .isEqualTo(one);
        }
        assertThat(lead(PUPIL.at("/api/v1/careers/clinical-engineer/assess")
                        .replace("/clinical-engineer/api", "/api")
                        .replace("subjects=", "subjects[]=")))
                .isEqualTo(
                        PUPIL.at("/api/v1/careers/clinical-engineer/assess").replace("/clinical-engineer/api", "/api"));
        for (var name : new String[] {"subject[]", "subjects[x]", "subjects[0", "subjects[]x", "[]", "Subjects[]"}) {
            assertThat(site.get(PUPIL.at("/report", name + "=maths")).status())
                    .as(name)
                    .isEqualTo(400);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/report", "/report.pdf", "/report.json", "/calendar.ics", "/questions/where"})
    void names_are_parted_in_one_way(String page) {
        var one = GRADUATE.at(page);

        assertThat(lead(one.replace("&", ";"))).isEqualTo(one);
        assertThat(lead(one.replaceFirst("&", ";"))).isEqualTo(one);
        assertThat(lead(one.replace("?", "?&"))).isEqualTo(one);
        assertThat(lead(one.replaceFirst("&", "&&"))).isEqualTo(one);
        assertThat(lead(one + "&")).isEqualTo(one);
    }

    /**
     * A semicolon in a path holds the number of a visit, which is nobody's answer, or what stood behind a question
     * mark.
     */
    @Test
    void what_stands_behind_a_semicolon_in_a_path_is_read_unless_it_is_the_number_of_a_visit() {
        for (var page : new String[] {"/report", "/report.json", "/calendar.ics", "/questions/where"}) {
            var one = GRADUATE.at(page);

            assertThat(lead(one.replace("?", ";"))).isEqualTo(one);
            assertThat(lead(one.replace('?', ';').replace('&', ';'))).isEqualTo(one);
            assertThat(lead(one.replace("?", ";PHPSESSID=1?"))).isEqualTo(one);
        }
        assertThat(site.get("/clinical-engineer/report;stage=degree?stage=graduate")
                        .location())
                .contains("stage=degree&stage=graduate");
        assertThat(site.get(lead("/clinical-engineer/report;shoe-size=43")).status())
                .isEqualTo(400);
    }

    @Test
    void a_question_mark_with_nothing_behind_it_is_left_out() {
        for (var page : new String[] {"/", "/privacy", "/clinical-engineer/windows.ics"}) {
            var reply = Written.send(
                    site.address(), "GET " + page + "? HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

            assertThat(reply).startsWith("HTTP/1.1 303 ").contains("\r\nLocation: " + page + "\r\n");
        }
    }

    /** Nothing is lost with it, and nothing is dropped in silence. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "where",
                "where=",
                "from=",
                "before=",
                "from",
                "as-of=",
                "told",
                "told=",
                "degree-awarded-day=",
                "where=%E2%80%8B"
            })
    void a_name_without_a_value_is_left_out_openly(String empty) {
        for (var page : new String[] {"/report", "/report.pdf", "/report.json", "/calendar.ics", "/questions/where"}) {
            var one = GRADUATE.at(page);

            assertThat(lead(one + "&" + empty)).isEqualTo(one);
            assertThat(lead(one.replace("?", "?" + empty + "&"))).isEqualTo(one);
        }
        var program = site.get(GRADUATE.asData("/assess", empty));
        assertThat(program.status()).isEqualTo(400);
        assertThat(program.json().path("wrong")).hasSize(1);
        assertThat(program.json().path("instead").asText()).isEqualTo(GRADUATE.asData("/assess"));
    }

    /** It may be all that is left of an answer. */
    @Test
    void a_name_that_nobody_knows_is_refused_without_a_value_too() {
        assertThat(site.get(GRADUATE.at("/report", "graduate")).status()).isEqualTo(400);
        assertThat(site.get("/?zz").status()).isEqualTo(400);
    }

    @Test
    void that_nothing_was_answered_before_something_is_tried_is_said_by_an_empty_value() {
        assertThat(site.get(GRADUATE.at("/what-if", "was.where=")).status()).isEqualTo(200);
    }

    /** Whoever copied it sees nothing of them. */
    @ParameterizedTest
    @ValueSource(strings = {"/report", "/report.json", "/calendar.ics", "/questions/where"})
    void marks_that_nobody_sees_lead_to_the_one_address(String page) {
        var one = GRADUATE.at(page);

        for (var mark : new String[] {"%E2%80%8B", "%C2%A0", "%A0", "%a0", "+", "%0D%0A"}) {
            assertThat(lead(one + mark)).as(mark).isEqualTo(one);
            assertThat(lead(one.replaceFirst("=", mark + "="))).as(mark).isEqualTo(one);
            assertThat(lead(one.replaceFirst("=", "=" + mark))).as(mark).isEqualTo(one);
        }
        assertThat(lead(one.replaceFirst("lower-second", "lower%E2%80%91second")))
                .isEqualTo(one);
    }

    /** What old programs write is read as people see it, and what is no answer in it stays none. */
    @Test
    void bytes_that_are_no_letter_of_ours_are_read_as_old_programs_write_them() {
        for (var page : new String[] {"/report", "/report.json", "/report.pdf", "/calendar.ics"}) {
            var one = GRADUATE.at(page);

            assertThat(lead(one.replaceFirst("as-of=[^&]*", "$0%A0"))).isEqualTo(one);
            assertThat(lead(one.replaceFirst("lower-second", "lower%96second"))).isEqualTo(one);
            assertThat(written("GET", one + "\u00A0")).contains("\r\nLocation: " + one + "\r\n");
        }
        assertThat(lead("/privacy%A0")).isEqualTo("/privacy");
        assertThat(lead(GRADUATE.asData("/assess") + "%A0")).isEqualTo(GRADUATE.asData("/assess"));
        assertThat(site.get(GRADUATE.at("/report", "caf%E9=1")).page().text()).contains("“café”");
        assertThat(site.get(GRADUATE.asData("/assess").replace("lower-second", "lower%E9second"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void an_answer_within_what_others_added_is_kept() {
        var one = GRADUATE.at("/report");

        for (var added : new String[] {"utm_source=news?", "fbclid=IwAR%3F", "utm_source=a?utm_medium=b?"}) {
            assertThat(lead(one.replace("?", "?" + added))).isEqualTo(one);
        }
    }

    /** A browser or a calendar hands on an address with the scheme that it was given. */
    @ParameterizedTest
    @ValueSource(strings = {"http", "HTTP", "webcal", "webcals", "feed", "ftp", "ws", "icap"})
    void a_whole_address_is_read_whatever_its_scheme(String scheme) {
        for (var page : new String[] {GRADUATE.at("/calendar.ics"), GRADUATE.at("/report"), "/privacy"}) {
            var whole = scheme + "://localhost" + page;

            assertThat(written("GET", whole)).startsWith("HTTP/1.1 200 ");
            assertThat(written("HEAD", whole)).startsWith("HTTP/1.1 200 ");
            assertThat(written("OPTIONS", whole)).startsWith("HTTP/1.1 204 ");
            assertThat(written("GET", whole.replaceFirst("(?=\\?|$)", "/"))).contains("\r\nLocation: " + page + "\r\n");
        }
        assertThat(written("GET", scheme + "://localhost")).contains("\r\nLocation: /\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"://localhost", "1a://localhost", "a_b://localhost", "a=b://localhost"})
    void what_is_neither_a_path_nor_a_whole_address_is_refused(String host) {
        for (var page : new String[] {"/clinical-engineer/windows.ics", GRADUATE.at("/calendar.ics"), "/privacy"}) {
            assertThat(written("GET", host + page))
                    .startsWith("HTTP/1.1 400 ")
                    .contains("\r\nContent-Security-Policy: ", "We cannot answer this request");
        }
    }

    /** What is sent is sent there anew, by the same method. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/careers/clinical-engineer/assess",
                "/api/v1/careers/clinical-engineer/what-if",
                "/api/v1/careers/clinical-engineer/cohort",
                "/clinical-engineer/class",
                "/privacy"
            })
    void what_is_sent_to_another_way_of_writing_a_path_is_led_to_the_one(String page) {
        for (var method : new String[] {"POST", "PUT", "DELETE"}) {
            for (var other : new String[] {page + "/", "/" + page, page.replaceFirst("c(?!.*c)", "%63"), page + "."}) {
                assertThat(written(method, other))
                        .as(method + " " + other)
                        .startsWith("HTTP/1.1 308 ")
                        .contains("\r\nLocation: " + page + "\r\n", "\r\nContent-Security-Policy: ");
            }
        }
        var allowed = site.ask("OPTIONS", page).header("Allow");
        assertThat(site.ask("OPTIONS", page + "/").header("Allow")).isEqualTo(allowed);
    }

    private String written(String method, String address) {
        return Written.send(
                site.address(), method + " " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    }

    @Test
    void two_slashes_lead_to_no_other_host() {
        assertThat(lead("/%2F%2Fexample.org/")).isEqualTo("/%2F%2Fexample.org");
    }

    /** Java's client takes what follows two slashes for a host, so they are written out. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/privacy",
                "/robots.txt",
                "/static/favicon.svg",
                "/clinical-engineer/report.json?stage=graduate",
                "/clinical-engineer/calendar.ics?stage=graduate",
                "/clinical-engineer/report?stage=graduate"
            })
    void slashes_before_its_path_are_left_out_but_for_one(String page) {
        for (var slashes : new String[] {"/", "//", "http://localhost/"}) {
            var reply = Written.send(
                    site.address(),
                    "GET " + slashes + page + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

            assertThat(reply).startsWith("HTTP/1.1 303 ").contains("\r\nLocation: " + page + "\r\n");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/report", "/report.pdf", "/report.json", "/calendar.ics", "/report-qr.svg"})
    void what_a_mail_did_to_it_is_mended_openly(String page) {
        var one = GRADUATE.at(page);

        for (var end : new String[] {
            ".",
            ",",
            ")",
            "%3E",
            "%5D.",
            "%E2%80%9D",
            "!",
            "/",
            "%2F",
            "/).",
            "%5C",
            "%7C",
            "~",
            "&gt;",
            "&quot;",
            "_",
            "%5F",
            "_*",
            "%E3%80%82",
            "%E3%80%8D",
            "%D8%8C"
        }) {
            assertThat(lead(one + end)).as(end).isEqualTo(one);
        }
        assertThat(lead(one.replace("&", "%26").replace("=", "%3D"))).isEqualTo(one);
        assertThat(lead(one.replace("&", "%26"))).isEqualTo(one);
        assertThat(lead(one.replace("&", "&%2338;"))).isEqualTo(one);
        assertThat(lead(one.replace("=", "=3D"))).isEqualTo(one);
        assertThat(lead(one.replace("?", "??"))).isEqualTo(one);
        assertThat(lead(one.replace("?", "?%3F"))).isEqualTo(one);
    }

    @Test
    void a_page_that_is_the_same_for_everybody_is_found_behind_a_full_stop_too() {
        for (var end : new String[] {".", ",", ")", "%3E", "%7D", "%E2%80%99.", "%5C"}) {
            assertThat(lead("/privacy" + end)).isEqualTo("/privacy");
            assertThat(lead("/clinical-engineer/map" + end)).isEqualTo("/clinical-engineer/map");
        }
    }

    private String lead(String address) {
        var reply = site.get(address);
        assertThat(reply.status()).as(address).isEqualTo(303);
        assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
        assertThat(reply.header("Content-Security-Policy")).isNotEmpty();
        return reply.location();
    }
}
