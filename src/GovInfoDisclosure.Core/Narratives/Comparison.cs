namespace GovInfoDisclosure.Narratives;

/// <summary>Compares a stated figure with the figures of all readings.</summary>
internal static class Comparison
{
    private const decimal Tolerance = 0.2m;

    public static FactVerdict Of(IEnumerable<decimal?> readings, Figure stated, bool isMoney)
    {
        bool isOpen = false;
        foreach (decimal? reading in readings)
        {
            if (reading is not { } value)
                isOpen = true;
            else if (Agrees(value, stated, isMoney))
                return FactVerdict.Agrees;
        }

        return isOpen ? FactVerdict.Open : FactVerdict.Contradicts;
    }

    private static bool Agrees(decimal value, Figure stated, bool isMoney) => stated.Bound switch
    {
        FactBound.AtLeast => value >= stated.Value && value < stated.Value + NextUnit(stated),
        FactBound.About => Math.Abs(value - stated.Value) <= Tolerance * stated.Value,
        _ => stated.IsRounded || isMoney ? Math.Abs(value - stated.Value) < stated.Step : value == stated.Value,
    };

    // 100余 is less than 200, 150余 less than 160.
    private static decimal NextUnit(Figure stated)
    {
        decimal unit = stated.Step;
        while (unit <= stated.Value && stated.Value % (unit * 10) == 0)
            unit *= 10;
        return unit;
    }
}
