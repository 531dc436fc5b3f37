using System.Collections.Immutable;
using System.Globalization;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Validation;

/// <summary>
/// GID304: names the blank cells of each table, and for each relation that only one sum of several blanks can satisfy, that sum.
/// A sum of 0 is not reported cell by cell: it is what a reader expects of a blank. What a single blank must hold is GID305.
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

    // By itself, for a method with lambdas allocates on entry what they capture.
    private ImmutableArray<Finding> FindingsIn(DisclosureReport report) =>
        [.. report.Form.Tables.SelectMany(t => Blanks(report, t)), .. report.Form.Relations.SelectMany(r => Needed(report, r))];

    private IEnumerable<Finding> Blanks(DisclosureReport report, FormTable table)
    {
        string[] blanks = [.. table.Rows.SelectMany(r => r.Cells).Where(c => report[c] is null).Select(c => c.Pointer)];
        if (blanks.Length == 0)
            yield break;
        yield return new Finding(Rule, table.Pointer)
        {
            Related = [.. blanks],
            Arguments =
            [
                new("table", table.Label),
                new("count", LocalizedText.Same(blanks.Length.ToString(CultureInfo.InvariantCulture))),
            ],
        };
    }

    private IEnumerable<Finding> Needed(DisclosureReport report, LinearRelation relation)
    {
        RelationState state = RelationState.Of(relation, report.Cells);
        if (state.Blanks.Length < 2 || !(state.Needed > 0))
            yield break;
        yield return new Finding(Rule, state.Blanks[0].Pointer)
        {
            Related = [.. relation.Terms.Where(t => t.Cell != state.Blanks[0]).Select(t => t.Cell.Pointer)],
            Expected = FindingValue.Of(state.Needed.Value),
            MessageKey = MessageKeys.SeveralBlanks,
            Arguments = [new("cells", Names(state.Blanks)), new("relation", NameOf(relation))],
        };
    }

    private static LocalizedText NameOf(LinearRelation relation)
    {
        LocalizedText subject = relation.Subject.FullLabel;
        return new($"{relation.Rule.Id}（{subject.Chinese}）", $"{relation.Rule.Id} ({subject.English})");
    }
}
