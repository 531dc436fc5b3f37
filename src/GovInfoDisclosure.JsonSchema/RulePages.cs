using System.Text;
using GovInfoDisclosure.JsonSchema.Data;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.JsonSchema;

/// <summary>The rules for people, as Markdown.</summary>
public static class RulePages
{
    /// <summary>All rules of the catalogue in both languages.</summary>
    public static string All =>
        string.Join(
            '\n', [Words.Introduction, .. Rules.All.Select(r => $"## {r.Id}\n\n{Of(r, Language.Chinese)}\n{Of(r, Language.English)}")]);

    /// <summary>One rule in one language.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="language">The language.</param>
    public static string Of(Rule rule, Language language)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var page = new StringBuilder();
        string severity = Words.Severities[(int)rule.Severity].In(language);
        string editions = string.Join(Words.Comma.In(language), RuleData.FormsOf(rule).Select(f => f.Name.In(language)));
        page.Append($"**{rule.Id} {rule.Name}** · {severity} · {editions}\n\n");
        Item(page, Words.Formula.In(language), rule.Formula?.In(language));
        Item(page, Words.Source.In(language), rule.Source);
        if (RuleSamples.Find(rule) is { } sample)
            Samples(page, sample, language);
        return page.ToString().TrimEnd('\n') + "\n";
    }

    private static void Samples(StringBuilder page, RuleSample sample, Language language)
    {
        bool isDocument = sample.PassingText is not null;
        Sample(page, Words.Passes.In(language), isDocument ? sample.PassingText! : Members(sample.Passing, language), language);
        Sample(page, Words.Fails.In(language), isDocument ? sample.FailingText! : Members(sample.Failing, language), language);
        foreach (SampleNeighbour neighbour in sample.Neighbours)
        {
            string role = (neighbour.Role == ReportRole.Unit ? Words.Unit : Words.Previous).In(language);
            Sample(page, role + Words.Passes.In(language), Members(neighbour.Passing, language), language);
            if (!neighbour.Failing.IsEmpty)
                Sample(page, role + Words.Fails.In(language), Members(neighbour.Failing, language), language);
        }

        foreach (Finding finding in sample.Findings())
            Item(page, Words.Finding.In(language), finding.Message(language));
    }

    private static void Sample(StringBuilder page, string name, string text, Language language)
    {
        if (text.Length == 0)
            Item(page, name, Words.Nothing.In(language));
        else
            page.Append($"- {name.TrimEnd()}\n\n  ```text\n  {text.Replace("\n", "\n  ", StringComparison.Ordinal)}\n  ```\n\n");
    }

    private static string Members(IEnumerable<KeyValuePair<string, string>> members, Language language) =>
        string.Join('\n', members.Select(m => Words.Member.In(language)
            .Replace("{place}", NameOf(m.Key, language), StringComparison.Ordinal)
            .Replace("{value}", m.Value == "null" ? Words.Blank.In(language) : m.Value, StringComparison.Ordinal)));

    // Texts have the name of their section.
    private static string NameOf(string pointer, Language language) =>
        (RuleSample.Form.LabelOf(pointer) ?? RuleSample.Form.LabelOf(pointer[..Math.Max(pointer.LastIndexOf('/'), 0)]))?.In(language)
        ?? pointer;

    private static void Item(StringBuilder page, string name, string? text)
    {
        if (text is not null)
            page.Append($"- {name}{text}\n");
    }
}
