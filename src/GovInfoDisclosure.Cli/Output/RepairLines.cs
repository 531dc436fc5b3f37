using GovInfoDisclosure.Localisation;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Cli.Output;

/// <summary>Proposals and corrections in the words of the form.</summary>
/// <param name="check">The report as it is.</param>
/// <param name="language">The language.</param>
internal sealed class RepairLines(CheckedReport check, Language language)
{
    // Characters shown before and behind words that change.
    private const int Context = 8;

    private LocalisationResult Result => check.Localisation;

    /// <summary>All proposals, and how to use the first.</summary>
    /// <param name="source">The document.</param>
    public Lines Proposals(string source)
    {
        var lines = new Lines();
        if (Result.Repairs.IsEmpty)
        {
            lines.Add(0, (FixTexts.NoProposals.In(language), Look.Strong));
            return lines;
        }

        lines.Add(0, (FixTexts.Proposals.With(language, Result.Repairs.Length), Look.Strong));
        foreach (Repair repair in Result.Repairs)
        {
            lines.Add(2, (repair.Id, Look.Strong), ($"  {repair.Message(language)}", Look.Plain));
            AddChanges(lines, repair, indentation: 6);
            Add(lines, FixTexts.Clears, RulesOf(check.Findings.Where(f => repair.Clears.Contains(f.Id))));
            Add(lines, FixTexts.LookUpFirst, [.. repair.UnsettledBy.Select(NameOf)]);
            Add(lines, FixTexts.Also,
                [.. Result.Repairs.Where(r => r != repair && r.Component == repair.Component && r.Component.Length > 0
                    && r.Rank == repair.Rank && SameProblem(r, repair)).Select(r => r.Id)]);
        }

        if (Result.Repairs.FirstOrDefault(r => r.Changes.All(c => c.To is not null)) is { } first)
        {
            lines.Add();
            lines.Add(0, (FixTexts.HowToApply.With(language, source, first.Id), Look.Faint));
        }

        return lines;
    }

    /// <summary>What was changed, and what is found afterwards.</summary>
    /// <param name="repair">The repair.</param>
    /// <param name="after">The corrected report.</param>
    public Lines Applied(Repair repair, CheckedReport after)
    {
        var lines = new Lines();
        lines.Add(0, (FixTexts.Applied.In(language), Look.Strong));
        AddChanges(lines, repair, indentation: 2);
        HashSet<(string, string, string?)> before = [.. check.Findings.Select(KeyOf)], then = [.. after.Findings.Select(KeyOf)];
        Finding[] left = [.. after.Findings.Where(f => f.Severity != FindingSeverity.Information)];
        Add(lines, FixTexts.Clears, RulesOf(check.Findings.Where(f => !then.Contains(KeyOf(f)))), indentation: 2);
        Add(lines, FixTexts.Left, RulesOf(left.Where(f => before.Contains(KeyOf(f)))), indentation: 2);
        Add(lines, FixTexts.Appeared, RulesOf(left.Where(f => !before.Contains(KeyOf(f)))), indentation: 2);
        if (left.Length == 0)
            lines.Add(2, (FixTexts.NothingLeft.In(language), Look.Good));
        return lines;
    }

    // A finding has another id once another figure of it changes.
    private static (string, string, string?) KeyOf(Finding finding) => (finding.Rule.Id, finding.Pointer, finding.Quote?.Text);

    private static bool SameProblem(Repair x, Repair y) => x.Clears.Intersect(y.Clears).Any();

    // A rule and how often, in the order of the findings.
    private static string[] RulesOf(IEnumerable<Finding> findings) =>
        [.. findings.GroupBy(f => f.Rule.Id).Select(g => g.Count() == 1 ? g.Key : $"{g.Key} ×{g.Count()}")];

    private void Add(Lines lines, LocalizedText text, string[] words, int indentation = 6)
    {
        if (words.Length > 0)
            lines.Add(indentation, (text.With(language, string.Join(language == Language.Chinese ? "、" : ", ", words)), Look.Faint));
    }

    private void AddChanges(Lines lines, Repair repair, int indentation)
    {
        foreach (RepairChange change in repair.Changes)
            lines.Add(indentation, (TextOf(change), Look.Plain));
        // They are kept from the last place to the first.
        foreach (TextChange change in repair.TextChanges.OrderBy(c => c.Pointer, StringComparer.Ordinal).ThenBy(c => c.Offset))
            lines.Add(indentation, (TextOf(change), Look.Plain));
    }

    private string TextOf(RepairChange change) => change.From is { } from
        ? FixTexts.Change.With(language, NameOf(change.Pointer), from, FigureOf(change))
        : FixTexts.Filling.With(language, NameOf(change.Pointer), FigureOf(change));

    private string FigureOf(RepairChange change) => change switch
    {
        { To: { } figure } => $"{figure}",
        { Max: { } most } => FixTexts.Between.With(language, change.Min ?? 0, most),
        _ => FixTexts.AtLeast.With(language, change.Min ?? 0),
    };

    private string TextOf(TextChange change)
    {
        NarrativePlace? place = NarrativePlace.Of(check.Report!, change.Pointer);
        string text = place?.Text ?? change.From;
        int offset = place is null ? 0 : change.Offset;
        string before = text[Math.Max(offset - Context, 0)..offset], behind = text[(offset + change.Length)..];
        behind = behind[..Math.Min(behind.Length, Context)];
        return FixTexts.Words.With(
            language, place?.Name.In(language) ?? "", before + change.From + behind, before + change.To + behind);
    }

    private string NameOf(string pointer) => check.Report!.Form.LabelOf(pointer)?.In(language) ?? "";
}
