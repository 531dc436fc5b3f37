using GovInfoDisclosure.Documents.Media.Word;
using static GovInfoDisclosure.Documents.Media.Compound.CompoundFile;

namespace GovInfoDisclosure.Documents.Media.Word97;

/// <summary>What a paragraph is: in which tables, the end of a row, in a list.</summary>
internal sealed record ParagraphLook
{
    private const uint NoColour = 0xFF00_0000;
    private const uint White = 0x00FF_FFFF;

    public static ParagraphLook Plain { get; } = new();

    /// <summary>How many tables it is in.</summary>
    public int Depth { get; private init; }

    /// <summary>Whether its mark is the end of a row.</summary>
    public bool IsRowEnd { get; private init; }

    /// <summary>Whether its mark is the end of a cell in a table within a table.</summary>
    public bool IsInnerCell { get; private init; }

    public int? List { get; private init; }

    public int ListLevel { get; private init; }

    /// <summary>The left edge of the row that ends.</summary>
    public int Left { get; private init; }

    /// <summary>The cells of the row that ends, without what is in them.</summary>
    public IReadOnlyList<EdgeCell> Cells { get; private init; } = [];

    /// <param name="properties">The properties.</param>
    /// <param name="data">The stream that has those that are too long to be with the others.</param>
    /// <param name="work">What reading may cost.</param>
    public static ParagraphLook Of(ReadOnlyMemory<byte> properties, byte[] data, Work work)
    {
        ParagraphLook look = Plain;
        foreach ((Sprm kind, ReadOnlyMemory<byte> value) in Sprms.Read(properties, work))
        {
            if (kind == Sprm.HugeParagraph && UInt32(value.Span, 0) is var at && (long)at + 2 <= data.Length)
                look = Sprms.Read(Slice(data, at), work).Aggregate(look, (l, p) => l.With(p.Kind, p.Value.Span));
            else
                look = look.With(kind, value.Span);
        }

        return look;
    }

    private static ReadOnlyMemory<byte> Slice(byte[] data, uint at) =>
        data.AsMemory((int)at + 2, Math.Min(UInt16(data, (int)at), data.Length - (int)at - 2));

    private ParagraphLook With(Sprm kind, ReadOnlySpan<byte> value) => kind switch
    {
        Sprm.InTable => this with { Depth = value[0] == 0 ? 0 : Math.Max(Depth, 1) },
        Sprm.Depth => this with { Depth = (int)Math.Min(UInt32(value, 0), 100) },
        Sprm.RowEnd or Sprm.InnerRowEnd => this with { IsRowEnd = IsRowEnd || value[0] != 0 },
        Sprm.InnerCell => this with { IsInnerCell = value[0] != 0 },
        Sprm.ListLevel => this with { ListLevel = value[0] },
        Sprm.List => this with { List = UInt16(value, 0) },
        Sprm.TableDefinition => Defined(value),
        Sprm.CellShading => this with { Cells = Shaded(value) },
        _ => this,
    };

    // How many cells, the edges, and then twenty bytes for each.
    private ParagraphLook Defined(ReadOnlySpan<byte> value)
    {
        int count = value.Length > 0 ? value[0] : 0;
        if (value.Length < 3 + (2 * count))
            return this;
        List<EdgeCell> cells = [];
        for (int i = 0; i < count; i++)
        {
            int kind = 3 + (2 * count) + (20 * i) is var at && at + 2 <= value.Length ? UInt16(value, at) : 0;
            cells.Add(new((short)UInt16(value, 3 + (2 * i)), [])
            {
                IsMerged = (kind & 2) != 0 && (kind & 1) == 0,
                Vertical = (kind & 0x40) != 0 ? MergeKind.First : (kind & 0x20) != 0 ? MergeKind.Further : null,
            });
        }

        return this with { Left = (short)UInt16(value, 1), Cells = cells };
    }

    private List<EdgeCell> Shaded(ReadOnlySpan<byte> value)
    {
        List<EdgeCell> cells = [.. Cells];
        for (int i = 0; i < cells.Count && (10 * i) + 10 <= value.Length; i++)
            cells[i] = cells[i] with { IsShaded = UInt32(value, (10 * i) + 4) is not (NoColour or White) };
        return cells;
    }
}
