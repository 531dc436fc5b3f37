using GovInfoDisclosure.FsCheck.Randomness;

namespace GovInfoDisclosure.FsCheck.Pages.Damage;

/// <summary>All damages by name.</summary>
internal static class Damages
{
    private static readonly DocumentDamage[] Single = [.. Enum.GetValues<DocumentDamage>().Where(d => d != DocumentDamage.Several)];

    private static readonly DocumentDamage[] Shortening =
        [DocumentDamage.CellDropped, DocumentDamage.CellsMerged, DocumentDamage.ColumnDropped, DocumentDamage.ColumnsMerged];

    private static readonly DocumentDamage[] Lengthening =
    [
        DocumentDamage.CellRepeated, DocumentDamage.CellSplit, DocumentDamage.RowShifted,
        DocumentDamage.ColumnRepeated, DocumentDamage.ColumnAdded, DocumentDamage.ColumnSplit,
    ];

    public static void Apply(DocumentDamage damage, DamageTarget target)
    {
        Action<DamageTarget> apply = damage switch
        {
            DocumentDamage.CellsBlanked => CellDamage.Blank,
            DocumentDamage.CellDropped => CellDamage.Drop,
            DocumentDamage.CellRepeated => CellDamage.Repeat,
            DocumentDamage.CellsMerged => CellDamage.Merge,
            DocumentDamage.CellSplit => CellDamage.Split,
            DocumentDamage.LabelSwappedWithFigure => CellDamage.SwapLabelWithFigure,
            DocumentDamage.FiguresSwapped => CellDamage.SwapFigures,
            DocumentDamage.LettersForDigits => CellDamage.PutLetters,
            DocumentDamage.RowShifted => RowDamage.Shift,
            DocumentDamage.RowDropped => RowDamage.Drop,
            DocumentDamage.RowRepeated => RowDamage.Repeat,
            DocumentDamage.RowsSwapped => RowDamage.Swap,
            DocumentDamage.RowsMerged => RowDamage.Merge,
            DocumentDamage.RowSplit => RowDamage.Split,
            DocumentDamage.NoiseRowAdded => RowDamage.AddNoise,
            DocumentDamage.ColumnDropped => ColumnDamage.Drop,
            DocumentDamage.ColumnRepeated => ColumnDamage.Repeat,
            DocumentDamage.ColumnAdded => ColumnDamage.Add,
            DocumentDamage.ColumnsSwapped => ColumnDamage.Swap,
            DocumentDamage.ColumnsMerged => ColumnDamage.Merge,
            DocumentDamage.ColumnSplit => ColumnDamage.Split,
            DocumentDamage.LabelGarbled => LabelDamage.GarbleOne,
            DocumentDamage.LabelsGarbled => LabelDamage.GarbleSeveral,
            DocumentDamage.LabelsLost => LabelDamage.Lose,
            DocumentDamage.Several => Several,
            _ => throw new ArgumentOutOfRangeException(nameof(damage), damage, "Not a damage."),
        };
        apply(target);
        target.Rows.RemoveAll(r => r.Count == 0);
    }

    // A row that is made shorter and longer has its length again, with figures in the wrong columns or cut elsewhere: that makes
    // another legitimate document.
    private static void Several(DamageTarget target)
    {
        DocumentDamage[] left = Single;
        for (int i = target.Random.Next(2, 4); i > 0 && target.AnyFigure() is not null; i--)
        {
            DocumentDamage damage = target.Random.Pick<DocumentDamage>(left);
            left = Shortening.Contains(damage) ? [.. left.Except(Lengthening)]
                : Lengthening.Contains(damage) ? [.. left.Except(Shortening)]
                : left;
            Apply(damage, target);
        }
    }
}
