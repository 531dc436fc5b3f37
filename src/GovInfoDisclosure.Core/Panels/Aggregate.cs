using System.Collections.Immutable;
using System.Globalization;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Panels;

/// <summary>The reports of units added up to a draft of their parent's: figures alone, for the prose is written by people.</summary>
public sealed class Aggregate
{
    // Amounts of money have no bounds; sums of larger ones would not fit into a decimal.
    private const decimal LargestFigure = 1e20m;

    // More blanks than this are counted, not named.
    private const int MostNamed = 5;

    private readonly ImmutableArray<DisclosureReport> _units;

    private Aggregate(ImmutableArray<DisclosureReport> units, DisclosureReport? report, ImmutableArray<LocalizedText> reasons)
    {
        _units = units;
        Report = report;
        Reasons = reasons;
    }

    /// <summary>The draft. Null: there is none, for the <see cref="Reasons"/>.</summary>
    public DisclosureReport? Report { get; }

    /// <summary>Why there is no draft; empty if there is one.</summary>
    public ImmutableArray<LocalizedText> Reasons { get; }

    /// <summary>Adds up reports of units, cell by cell.</summary>
    /// <param name="parent">The parent.</param>
    /// <param name="units">The reports of its units, and of its own share where it has one: of one year and edition, one for each
    /// agency.</param>
    /// <param name="blanks">What a blank makes of a sum.</param>
    public static Aggregate Of(Agency parent, IEnumerable<DisclosureReport> units, BlankPolicy blanks = BlankPolicy.Refuse)
    {
        ArgumentNullException.ThrowIfNull(parent);
        ArgumentNullException.ThrowIfNull(units);
        ImmutableArray<DisclosureReport> all = [.. units];
        ImmutableArray<LocalizedText> reasons = [.. Conflicts(all)];
        if (!reasons.IsEmpty)
            return new(all, null, reasons);
        DisclosureForm form = all[0].Form;
        reasons = [.. blanks == BlankPolicy.Refuse ? Blanks(all, form) : [], .. TooLarge(all, form)];
        return reasons.IsEmpty
            ? new(all, new DisclosureReport(form.Edition) { Year = all[0].Year, Agency = parent }.With(
                form.Cells.Select(c => KeyValuePair.Create(c, Sum(all, c, blanks)))), [])
            : new(all, null, reasons);
    }

    /// <summary>Where the sum of a cell comes from: the figure of each unit in their order, null for a blank.</summary>
    /// <exception cref="ArgumentException">The cell belongs to another edition.</exception>
    public ImmutableArray<(string? Agency, decimal? Figure)> TermsOf(FormCell cell) => [.. _units.Select(u => (u.Agency.Name, u[cell]))];

    private static decimal? Sum(ImmutableArray<DisclosureReport> units, FormCell cell, BlankPolicy blanks) =>
        blanks == BlankPolicy.Keep && units.Any(u => u[cell] is null) ? null : units.Sum(u => u[cell] ?? 0);

    private static IEnumerable<LocalizedText> Conflicts(ImmutableArray<DisclosureReport> units)
    {
        if (units.IsEmpty)
            yield return new("没有单位的报告。", "There is no report of a unit.");
        if (units.Select(u => u.Edition).Distinct().Count() > 1)
        {
            yield return new(
                "各单位使用了不同的格式版本，口径不同，不能相加。", "The units use different editions of the form, whose figures cannot be added.");
        }

        if (units.Select(u => u.Year).Distinct().Count() > 1)
            yield return new("各单位的报告不是同一年度的。", "The reports are not all for one year.");
        IEnumerable<AgencyName> names = units.Select(u => AgencyName.Of(u.Agency.Name)).OfType<AgencyName>();
        foreach (string name in names.GroupBy(n => n.Key, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.First().Printed))
            yield return new($"{name}有多份报告。", $"There are several reports of {name}.");
    }

    private static IEnumerable<LocalizedText> Blanks(ImmutableArray<DisclosureReport> units, DisclosureForm form)
    {
        FormCell[] blank = [.. form.Cells.Where(c => units.Any(u => u[c] is null))];
        if (blank.Length == 0)
            yield break;
        string Names(Language language, string separator) =>
            string.Join(separator, blank.Take(MostNamed).Select(c => c.FullLabel.In(language)));
        string count = blank.Length.ToString(CultureInfo.InvariantCulture);
        yield return new(
            $"有 {count} 格至少一个单位为空白，如：{Names(Language.Chinese, "、")}。",
            $"Cells that some unit leaves blank: {count}, such as {Names(Language.English, ", ")}.");
    }

    private static IEnumerable<LocalizedText> TooLarge(ImmutableArray<DisclosureReport> units, DisclosureForm form) => form.Cells
        .Where(c => units.Any(u => Math.Abs(u[c] ?? 0) > LargestFigure) || !c.Accepts(units.Sum(u => u[c] ?? 0)))
        .Select(c => new LocalizedText($"{c.FullLabel.Chinese}之和过大。", $"The sum of {c.FullLabel.English} is too large."));
}
