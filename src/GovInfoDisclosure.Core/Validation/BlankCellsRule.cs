using System.Collections.Immutable;
using System.Globalization;
using GovInfoDisclosure.Forms;
using GovInfoDisclosure.Localisation;

namespace GovInfoDisclosure.Validation;

/// <summary>
/// GID304: names the blank cells of each table, and for each relation that only one sum of several blanks can satisfy, that sum, unless
/// the other relations determine each of them. A sum of 0 is not reported cell by cell: it is what a reader expects of a blank. What a
/// single blank must hold is GID305.
/// </summary>
internal sealed class BlankCellsRule() : ReportRule(Rules.BlankCells)
{
    public override ImmutableArray<Finding> Check(DisclosureReport report) => report.BlankCells == 0 ? [] : FindingsIn(report);

    /// <summary>The cells by row and column label, as many as a message can take.</summary>
    public static LocalizedText Names(ImmutableArray<FormCell> cells)
    {
        const int Most = 8;
        string Join(Language language, string separator) =>
            string.Join(separator, cells.Take(Most).Select(c => $"{c.Row.Label.In(language)}/{c.Column.Label.In(language)}"));
        bool all = cells.Length <= Most;
        return new(Join(Language.Chinese, "、") + (all ? "" : " 等"), Join(Language.English, ", ") + (all ? "" : " and others"));
    }

    private ImmutableArray<Finding> FindingsIn(DisclosureReport report)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        foreach (FormTable table in report.Form.Tables)
        {
            if (Blanks(report, table) is { Length: > 0 } blanks)
                findings.Add(BlanksOf(table, blanks));
        }

        SolvedBlanks[]? solved = null;
        ReadOnlySpan<int> counts = report.Cells.Counts.ShortOrEmpty();
        foreach (LinearRelation relation in report.Form.Relations)
        {
            if (!counts.IsEmpty && relation.Sum(counts) == 0)
                continue;
            RelationState state = RelationState.Of(relation, report.Cells, counts);
            if (state.BlankCount > 1 && state.Needed > 0 && !AreSure(relation, solved ??= [.. SolvedBlanks.Of(report)]))
                findings.Add(Needed(relation, state));
        }

        return findings.DrainToImmutable();
    }

    private static bool AreSure(LinearRelation relation, SolvedBlanks[] solved) =>
        Array.Exists(solved, s => s.IsSolvable && s.AreSure(relation));

    private static ImmutableArray<string> Blanks(DisclosureReport report, FormTable table)
    {
        FormBlock first = table.Blocks[0], last = table.Blocks[^1];
        int end = last.Rows[^1].Cells[^1].Index + 1;
        int cell = report.Cells.NextBlank(first.Rows[0].Cells[0].Index);
        if (cell >= end)
            return [];
        var blanks = ImmutableArray.CreateBuilder<string>(report.BlankCells);
        for (; cell < end; cell = report.Cells.NextBlank(cell + 1))
            blanks.Add(report.Form.Cells[cell].Pointer);
        return blanks.DrainToImmutable();
    }

    private Finding BlanksOf(FormTable table, ImmutableArray<string> blanks) => new(Rule, table.Pointer)
    {
        Related = blanks,
        Arguments =
        [
            new("table", table.Label),
            new("count", LocalizedText.Same(blanks.Length.ToString(CultureInfo.InvariantCulture))),
        ],
    };

    private Finding Needed(LinearRelation relation, RelationState state)
    {
        ImmutableArray<FormCell> blanks = state.Blanks;
        return new(Rule, blanks[0].Pointer)
        {
            Related = [.. relation.Terms.Where(t => t.Cell != blanks[0]).Select(t => t.Cell.Pointer)],
            Expected = FindingValue.Of(state.Needed!.Value),
            MessageKey = MessageKeys.SeveralBlanks,
            Arguments = [new("cells", Names(blanks)), new("relation", NameOf(relation))],
        };
    }

    private static LocalizedText NameOf(LinearRelation relation)
    {
        LocalizedText subject = relation.Subject.FullLabel;
        return new($"{relation.Rule.Id}（{subject.Chinese}）", $"{relation.Rule.Id} ({subject.English})");
    }
}
