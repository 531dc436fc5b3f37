using System.Net;
using System.Text;
using GovInfoDisclosure.Cli.Input;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Cli.Output.Formats;

/// <summary>One web page about all files, with its style inside and no scripts: a table of the files, then the findings of each.</summary>
internal sealed class PageOutput(TextWriter output, Language language) : ICheckOutput
{
    private const string Style = """
        body{font:15px/1.6 "Noto Sans CJK SC","Microsoft YaHei",sans-serif;color:#1c1c1c;max-width:72rem;margin:2rem auto;padding:0 1rem}
        table{border-collapse:collapse;width:100%}th,td{border:1px solid #999;padding:.3rem .5rem;text-align:left;vertical-align:top}
        td.n{text-align:right}h2{margin:2.5rem 0 .3rem;font-size:1.2rem;break-after:avoid}h3{font-size:1rem;margin:1.2rem 0 .3rem}
        li{margin:.5rem 0;break-inside:avoid}.d{color:#555}.error{color:#a40000}.warning{color:#7a5200}.good{color:#1b5e20}
        .p{font-weight:bold}@media print{body{margin:0;max-width:none}a{color:inherit;text-decoration:none}}
        """;

    private readonly Counts _counts = new(language);
    private readonly StringBuilder _rows = new(), _files = new();
    private int _number;

    public void Write(CheckedFile file)
    {
        CheckedReport report = file.Result;
        var section = new StringBuilder();
        string id = FormattableString.Invariant($"f{_number + 1}");
        string verdict = _counts.Verdict(report);
        section.Append($"<section id=\"{id}\"><h2>{Text(report.Agency ?? Texts.UnknownAgency.In(language))} {report.Year}</h2>\n");
        section.Append($"<p class=\"d\">{Text(report.Source)}</p>\n<p class=\"{ClassOf(report)}\">{Text(verdict)}</p>\n");
        if (file.Failure is { } failure)
            section.Append($"<p>{Text(failure.In(language))}</p>\n");
        WriteFindings(section, file, FindingSeverity.Error, Texts.ErrorsTitle);
        WriteFindings(section, file, FindingSeverity.Warning, Texts.WarningsTitle);
        WriteFindings(section, file, FindingSeverity.Information, Texts.PageInformation);
        WriteAccepted(section, report);
        section.Append("</section>\n");
        _number++;
        _files.Append(section);
        _rows.Append($"<tr><td><a href=\"#{id}\">{Text(report.Source)}</a></td><td>{Text(report.Agency ?? "")}</td><td>{report.Year}</td>")
            .Append($"<td class=\"n\">{report.Errors}</td><td class=\"n\">{report.Warnings}</td>")
            .Append($"<td class=\"n\">{report.Localisation.Problems.Length}</td>")
            .Append($"<td class=\"{ClassOf(report)}\">{Text(verdict)}</td></tr>\n");
    }

    public void WriteEnd(CheckTotals totals)
    {
        string title = Text(Texts.PageTitle.In(language));
        string[] heads = [.. new[]
        {
            Texts.PageFile, Texts.PageAgency, Texts.PageYear, Texts.PageErrors, Texts.PageWarnings, Texts.PageProblems, Texts.PageResult,
        }.Select(h => $"<th scope=\"col\">{Text(h.In(language))}</th>")];
        output.Write($"""
            <!DOCTYPE html>
            <html lang="{(language == Language.Chinese ? "zh-CN" : "en")}">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{title}</title>
            <style>
            {Style}
            </style>
            </head>
            <body>
            <h1>{title}</h1>
            <p>{Text(_counts.SumUp(totals))}</p>
            <table>
            <thead><tr>{string.Concat(heads)}</tr></thead>
            <tbody>
            {_rows}</tbody>
            </table>
            {_files}</body>
            </html>

            """.ReplaceLineEndings("\n"));
    }

    private static string ClassOf(CheckedReport report) =>
        report.Errors > 0 || report.Edition is null ? "error" : report.Warnings > 0 ? "warning" : "good";

    private static string Text(string text) => WebUtility.HtmlEncode(TerminalText.Clean(text));

    private void WriteFindings(StringBuilder html, CheckedFile file, FindingSeverity severity, LocalizedText title)
    {
        Finding[] findings = [.. file.Result.Findings.Where(f => f.Severity == severity)];
        if (findings.Length == 0)
            return;
        var details = new FindingDetails(file, language);
        var problems = new ProblemLines(file.Result, language);
        html.Append($"<h3>{Text(title.With(language, findings.Length))}</h3>\n<ol>\n");
        foreach (Finding finding in findings)
        {
            html.Append($"<li><b>{Text(finding.Rule.Id)}</b> {Text(finding.Message(language))}");
            foreach (string detail in details.Of(finding))
                html.Append($"<br><span class=\"d\">{Text(detail)}</span>");
            if (problems.Of(finding) is { } proposal)
                html.Append($"<br><span class=\"p\">{Text(proposal)}</span>");
            html.Append("</li>\n");
        }

        html.Append("</ol>\n");
    }

    private void WriteAccepted(StringBuilder html, CheckedReport report)
    {
        if (report.Suppressed.IsEmpty)
            return;
        html.Append($"<h3>{Text(Texts.SuppressedTitle.With(language, report.Suppressed.Length))}</h3>\n<ol>\n");
        foreach (SuppressedFinding suppressed in report.Suppressed)
        {
            html.Append($"<li><b>{Text(suppressed.Finding.Rule.Id)}</b> {Text(suppressed.Finding.Message(language))}")
                .Append($"<br><span class=\"d\">{Text(Texts.Reason.With(language, suppressed.Acceptance.Reason))}</span></li>\n");
        }

        html.Append("</ol>\n");
    }
}
