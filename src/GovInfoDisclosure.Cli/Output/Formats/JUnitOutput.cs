using System.Globalization;
using System.Xml.Linq;
using GovInfoDisclosure.Cli.Input;

namespace GovInfoDisclosure.Cli.Output.Formats;

/// <summary>
/// Test results in the format of JUnit: a suite for each report with a case for each rule. A case fails if the rule found what counts.
/// </summary>
/// <param name="output">Where they go.</param>
/// <param name="language">The language of messages.</param>
/// <param name="failOn">The least severity that counts; null: none.</param>
internal sealed class JUnitOutput(TextWriter output, Language language, FindingSeverity? failOn) : ICheckOutput
{
    private readonly List<XElement> _suites = [];

    public void Write(CheckedFile file)
    {
        ILookup<string, Found> found = Found.Of(file, language).ToLookup(f => f.Finding.Rule.Id);
        XElement[] cases = [.. Rules.All.Select(r => r.Id).Union(found.Select(g => g.Key)).Select(id => Case(file, id, [.. found[id]]))];
        _suites.Add(new("testsuite", new XAttribute("name", Clean(file.Result.Source)), Counts(cases), cases));
    }

    public void WriteEnd(CheckTotals totals)
    {
        XElement[] cases = [.. _suites.Elements("testcase")];
        var document = new XDocument(new XElement("testsuites", new XAttribute("name", "govinfo"), Counts(cases), _suites));
        output.Write($"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{document.ToString().ReplaceLineEndings("\n")}\n");
    }

    private static XAttribute[] Counts(XElement[] cases) =>
    [
        new("tests", cases.Length),
        new("failures", cases.Count(c => c.Element("failure") is not null)),
        new("errors", 0),
        new("time", "0"),
    ];

    private XElement Case(CheckedFile file, string rule, Found[] found)
    {
        Found[] counting = [.. found.Where(f => f.Reason is null && f.Finding.Severity <= failOn)];
        var element = new XElement(
            "testcase", new XAttribute("classname", Clean(file.Result.Source)), new XAttribute("name", rule), new XAttribute("time", "0"));
        if (counting.Length > 0)
        {
            element.Add(new XElement(
                "failure", new XAttribute("message", Clean(counting[0].Message)),
                new XAttribute("type", counting.Min(f => f.Finding.Severity).ToString().ToLower(CultureInfo.InvariantCulture)),
                string.Join('\n', counting.Select(Line))));
        }

        if (found.Length > counting.Length)
            element.Add(new XElement("system-out", string.Join('\n', found.Except(counting).Select(Line))));
        return element;
    }

    private string Line(Found found)
    {
        string place = found.Place?.InWords(language) is { } words ? Texts.InBrackets.With(language, words) : "";
        string reason = found.Reason is { } given ? " " + Texts.Reason.With(language, given) : "";
        return Clean(found.Message + place + reason);
    }

    // XML has no control characters.
    private static string Clean(string text) => TerminalText.Clean(text);
}
