namespace GovInfoDisclosure.Tests.Localisation;

internal static class RowEdits
{
    /// <summary>Leaves a row out; the last one is zero then.</summary>
    public static void MoveUp(this long[][] rows, int from)
    {
        for (int i = from; i < rows.Length - 1; i++)
            rows[i] = rows[i + 1];
        rows[^1] = new long[7];
    }
}
