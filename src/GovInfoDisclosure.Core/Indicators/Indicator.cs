using System.Collections.Immutable;
using GovInfoDisclosure.Forms;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Indicators;

/// <summary>
/// A rate that people draw from a report (办结率, 公开率), defined once by its formula. The form has none of them: the formulas are those
/// of this library, published in <c>schema/indicators</c>.
/// </summary>
public sealed class Indicator
{
    /// <summary>The unit of all indicators: percent.</summary>
    public const string Unit = "%";

    private const string AllRows = "/*/";

    private Indicator(IndicatorSpec spec)
    {
        Id = spec.Id;
        Label = spec.Label;
        Formula = spec.Formula;
        Formulas = [.. DisclosureForm.All.Select(f => FormulaOf(spec, f)).OfType<IndicatorFormula>()];
        Source = string.Join('、', Formulas[^1].Numerator.Concat(Formulas[^1].Denominator).Select(t => t.Cell.Row.Source).Distinct());
    }

    /// <summary>All indicators, in the order of the form.</summary>
    public static ImmutableArray<Indicator> All { get; } = [.. IndicatorSpecs.All.Select(s => new Indicator(s))];

    /// <summary>The stable name, such as <c>concludedRate</c>.</summary>
    public string Id { get; }

    /// <summary>The usual name, such as 办结率.</summary>
    public LocalizedText Label { get; }

    /// <summary>The formula in the terms of the form.</summary>
    public LocalizedText Formula { get; }

    /// <summary>The clause that demands the figures it is computed from.</summary>
    public string Source { get; }

    /// <summary>The formula as cells, for each edition that has them.</summary>
    public ImmutableArray<IndicatorFormula> Formulas { get; }

    /// <summary>The indicator of that name, or null if there is none.</summary>
    public static Indicator? Find(string id) => All.FirstOrDefault(i => i.Id == id);

    /// <summary>The indicator of a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="reading">Which cells could not be read. Null: a cell without a figure is blank.</param>
    /// <returns>The rate, undefined where the denominator is 0 or a cell has no figure.</returns>
    public Rate Of(DisclosureReport report, ReadingSummary? reading = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (Formulas.FirstOrDefault(f => f.Edition == report.Edition) is not { } formula)
            return Rate.Undefined(RateGap.NotOnForm);
        decimal? numerator = Sum(formula.Numerator, report), denominator = Sum(formula.Denominator, report);
        if (numerator is { } part && denominator is { } whole)
            return Rate.Of(part, whole);
        bool isUnread = formula.Numerator.Concat(formula.Denominator)
            .Any(t => report[t.Cell] is null && reading?.IsUnread(t.Cell) == true);
        return Rate.Undefined(isUnread ? RateGap.Unread : RateGap.Blank, numerator, denominator);
    }

    /// <summary>The name.</summary>
    public override string ToString() => Id;

    // Counts of a form add up to far less than a decimal holds.
    private static decimal? Sum(ImmutableArray<RelationTerm> terms, DisclosureReport report)
    {
        decimal? sum = 0;
        foreach (RelationTerm term in terms)
            sum += term.Coefficient * report[term.Cell];
        return sum;
    }

    private static IndicatorFormula? FormulaOf(IndicatorSpec spec, DisclosureForm form)
    {
        RelationTerm[][] numerator = [.. spec.Numerator.Select(p => Cells(p, form))];
        RelationTerm[][] denominator = [.. spec.Denominator.Select(p => Cells(p, form))];
        return numerator.Concat(denominator).Any(c => c.Length == 0)
            ? null
            : new(form.Edition, [.. numerator.SelectMany(c => c)], [.. denominator.SelectMany(c => c)]);
    }

    private static RelationTerm[] Cells(string path, DisclosureForm form)
    {
        int all = path.IndexOf(AllRows, StringComparison.Ordinal);
        IEnumerable<FormCell> cells = all < 0
            ? form.Cells.Where(c => c.Pointer == path)
            : form.Cells.Where(c => c.Pointer.StartsWith(path[..(all + 1)], StringComparison.Ordinal)
                && c.Column.JsonName == path[(all + AllRows.Length)..]);
        return [.. cells.Select(c => new RelationTerm(c, 1))];
    }
}
