namespace GovInfoDisclosure.Model;

/// <summary>Typed names for a table, group or row of figures.</summary>
internal interface IFigures<T>
    where T : struct, IFigures<T>
{
    public CellView Figures { get; }

    public static abstract T Of(CellView figures);
}
