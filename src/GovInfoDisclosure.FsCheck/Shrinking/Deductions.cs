namespace GovInfoDisclosure.FsCheck.Shrinking;

/// <summary>By how much a figure is made smaller: all of it, then half, a quarter, and so on down to one.</summary>
internal static class Deductions
{
    public static IEnumerable<decimal> Of(decimal figure)
    {
        if (figure != decimal.Truncate(figure))
            yield return figure - decimal.Truncate(figure);
        for (decimal part = decimal.Truncate(figure); part != 0; part = decimal.Truncate(part / 2))
            yield return part;
    }
}
