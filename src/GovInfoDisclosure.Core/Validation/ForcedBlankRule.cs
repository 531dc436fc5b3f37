using System.Collections.Immutable;
using System.Globalization;
using GovInfoDisclosure.Forms;
using GovInfoDisclosure.Localisation;

namespace GovInfoDisclosure.Validation;

/// <summary>
/// GID305: a blank that cannot be zero, by a relation all of whose other cells have figures or by all relations of its table together.
/// Mostly a row or figure that was left out, in the report or in reading it. Where no filling satisfies a table, each relation is taken by
/// itself; a blank of two relations that demand the same is reported once.
/// </summary>
internal sealed class ForcedBlankRule() : ReportRule(Rules.ForcedBlank)
{
    public override ImmutableArray<Finding> Check(DisclosureReport report) =>
        report.BlankCells == 0 || CanAllBeZero(report) ? [] : FindingsIn(report);

    private static bool CanAllBeZero(DisclosureReport report)
    {
        ReadOnlySpan<int> counts = report.Cells.Counts.ShortOrEmpty();
        foreach (LinearRelation relation in report.Form.Relations)
        {
            if (!counts.IsEmpty && relation.Sum(counts) == 0)
                continue;
            if (RelationState.Of(relation, report.Cells, counts) is { BlankCount: > 0, Sum: not 0 })
                return false;
        }

        return true;
    }

    private ImmutableArray<Finding> FindingsIn(DisclosureReport report) =>
        [.. SolvedBlanks.Of(report).SelectMany(s => FindingsIn(s, report))];

    private IEnumerable<Finding> FindingsIn(SolvedBlanks blanks, DisclosureReport report) => blanks.IsSolvable
        ? blanks.Forced.Select(f => f.Alone is { } relation ? Demand(relation, f.Cell, f.Least) : Demand(f))
        : blanks.Component.Relations.Select(r => (Relation: r, State: RelationState.Of(r, report.Cells)))
            .Where(r => r.State is { BlankCount: 1, Needed: > 0 })
            .DistinctBy(r => (r.State.Blanks[0], r.State.Needed))
            .Select(r => Demand(r.Relation, r.State.Blanks[0], r.State.Needed!.Value));

    private Finding Demand(LinearRelation relation, FormCell blank, long figure) => new(Rule, blank.Pointer)
    {
        Related = [.. relation.Terms.Where(t => t.Cell != blank).Select(t => t.Cell.Pointer)],
        Expected = FindingValue.Of(figure),
        Arguments =
        [
            new("relation", new($"勾稽关系 {relation.Rule.Id} ", $"relation {relation.Rule.Id}")),
            new("figure", Exactly(figure)),
        ],
    };

    private Finding Demand(BlankRange blank) => new(Rule, blank.Cell.Pointer)
    {
        Related = [.. blank.Cell.Relations.SelectMany(r => r.Terms).Select(t => t.Cell).Where(c => c != blank.Cell).Distinct()
            .OrderBy(c => c.Index).Select(c => c.Pointer)],
        Expected = blank.IsSure ? FindingValue.Of(blank.Least) : null,
        MessageKey = blank.IsSure ? MessageKeys.WholeTable : MessageKeys.AtLeast,
        Arguments = [new("relation", new("全表各勾稽关系", "all relations of the table together")), new("figure", FigureOf(blank))],
    };

    private static LocalizedText FigureOf(BlankRange blank)
    {
        if (blank.IsSure)
            return Exactly(blank.Least);
        string least = blank.Least.ToString(CultureInfo.InvariantCulture), most = blank.Most.ToString(CultureInfo.InvariantCulture);
        return blank.Most == FormCell.MaxCount
            ? new($" {least} 以上（含 {least}）", $"{least} or more")
            : new($" {least} 至 {most}", $"{least} to {most}");
    }

    private static LocalizedText Exactly(long figure) =>
        new($" {figure.ToString(CultureInfo.InvariantCulture)}", figure.ToString(CultureInfo.InvariantCulture));
}
