using System.Collections.Immutable;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Narratives;

/// <summary>Compares what a text states with the tables and keeps it.</summary>
internal sealed class FactCollector(DisclosureReport report, DisclosureReport? previous)
{
    /// <summary>What ends the names of changes.</summary>
    public const string Change = ".change";

    private const decimal About = 0.2m;

    private readonly ImmutableArray<NarrativeFact>.Builder _facts = ImmutableArray.CreateBuilder<NarrativeFact>();
    private readonly ImmutableArray<FindingQuote>.Builder _leftAlone = ImmutableArray.CreateBuilder<FindingQuote>();

    public NarrativeReading ToReading() => new(_facts.DrainToImmutable(), _leftAlone.DrainToImmutable());

    public void LeaveAlone(FindingQuote quote) => _leftAlone.Add(quote);

    /// <summary>A figure of cells.</summary>
    public void Add(FactTopic topic, Quantity stated, FindingQuote quote)
    {
        bool isMoney = topic.Readings[0][0].Kind == CellKind.Money;
        if (isMoney != stated.IsMoney || stated.IsShare)
        {
            LeaveAlone(quote);
            return;
        }

        decimal?[] sums = Array.ConvertAll(topic.Readings, r => SumOf(report, r));
        decimal unit = UnitOf(stated);
        Add(topic, topic.Name, stated, quote, Array.ConvertAll(sums, s => s is { } sum ? IsStated(sum, stated, unit) : (bool?)null),
            sums[0] / (isMoney ? unit : 1));
    }

    /// <summary>What the text denies: none of the cells is above 0.</summary>
    public void AddDenial(FactTopic topic, FindingQuote quote) => Add(
        topic, topic.Name, new(0, 1, FactBound.Exact, ""), quote,
        Array.ConvertAll(topic.Readings, r => SumOf(report, r) is { } sum ? sum == 0 : (bool?)null), SumOf(report, topic.Readings[0]));

    /// <summary>A share of a figure in a total, by any usual denominator.</summary>
    public void AddShare(FactTopic part, FormCell[][] totals, Quantity stated, FindingQuote quote)
    {
        bool?[] fits = [.. part.Readings.SelectMany(p => totals.Select(t => Fits(SumOf(report, p), SumOf(report, t), stated)))];
        Add(part, part.Name + ".share", stated, quote, fits, null);
    }

    /// <summary>A change of a figure against the year before, in percent or by a count.</summary>
    public void AddChange(FactTopic topic, bool isIncrease, Quantity stated, FindingQuote quote)
    {
        if (previous is null || previous.Form != report.Form || topic.Readings[0][0].Kind == CellKind.Money)
            return;
        bool? Changed(FormCell[] cells)
        {
            if (SumOf(report, cells) is not { } now || SumOf(previous, cells) is not { } before)
                return null;
            decimal change = isIncrease ? now - before : before - now;
            return stated.IsShare ? Fits(change, before, stated) : IsStated(change, stated, 1);
        }

        Add(topic, topic.Name + Change, stated, quote, Array.ConvertAll(topic.Readings, Changed), null);
    }

    private void Add(FactTopic topic, string name, Quantity stated, FindingQuote quote, bool?[] fits, decimal? expected) =>
        _facts.Add(new(name, stated.Value, stated.Bound, stated.Unit, quote)
        {
            Readings = [.. topic.Readings.Select(r => r.Select(c => c.Pointer).ToImmutableArray())],
            Verdict = Array.Exists(fits, f => f == true) ? FactVerdict.Agrees
                : Array.Exists(fits, f => f is null) ? FactVerdict.Open
                : FactVerdict.Contradicts,
            Expected = expected,
        });

    private static decimal UnitOf(Quantity stated) => stated.Unit switch { "万元" => 10_000, "亿元" => 100_000_000, _ => 1 };

    // In yuan where it is money. A blank makes the sum unknown.
    private static decimal? SumOf(DisclosureReport report, FormCell[] cells)
    {
        decimal sum = 0;
        foreach (FormCell cell in cells)
        {
            if (report[cell] is not { } figure)
                return null;
            sum += figure * (cell.Unit?.InYuan ?? 1);
        }

        return sum;
    }

    private static bool IsStated(decimal sum, Quantity stated, decimal unit)
    {
        decimal value = stated.Value * unit, step = stated.Step * unit;
        return stated.Bound switch
        {
            FactBound.AtLeast => sum >= value && sum < value + step,
            FactBound.About => Math.Abs(sum - value) <= About * Math.Max(sum, value),
            // To the last printed digit, rounded or cut off.
            _ => step <= 1 ? sum == value : sum > value - step && sum < value + step,
        };
    }

    private static bool? Fits(decimal? part, decimal? total, Quantity stated)
    {
        if (part is null || total is null)
            return null;
        // Of nothing there is no share: whatever is stated is no contradiction.
        if (total == 0)
            return true;
        decimal share = part.Value * 100 / total.Value;
        return stated.Bound == FactBound.Exact
            ? Math.Abs(share - stated.Value) <= stated.Step
            : Math.Abs(share - stated.Value) <= About * Math.Max(share, stated.Value);
    }
}
