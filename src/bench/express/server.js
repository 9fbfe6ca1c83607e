// The first question and a report, as services of the government make them: Express, Nunjucks, and the official macros
// of govuk-frontend. Express.java lays data.json beside it, so that both ask and say the same.
const path = require("node:path");
const express = require("express");
const nunjucks = require("nunjucks");
const { question, report } = require("./data.json");

const app = express();
app.set("view engine", "njk");
nunjucks.configure(
  [path.join(__dirname, "views"), path.join(__dirname, "node_modules", "govuk-frontend", "dist")],
  // Compiled once, and never looked at again.
  { autoescape: true, express: app, noCache: false, watch: false },
);

app.get("/question", (request, response) => response.render("question", { question }));
app.get("/report", (request, response) => response.render("report", { report }));

app.listen(Number(process.env.PORT), "127.0.0.1");
