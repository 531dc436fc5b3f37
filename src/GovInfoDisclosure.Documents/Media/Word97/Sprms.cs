using static GovInfoDisclosure.Documents.Media.Compound.CompoundFile;

namespace GovInfoDisclosure.Documents.Media.Word97;

/// <summary>The kinds of properties (MS-DOC, sprm) that are read.</summary>
internal enum Sprm
{
    Deleted = 0x0800,
    Struck = 0x0837,
    Hidden = 0x083C,
    StruckTwice = 0x2A53,
    Script = 0x2A48,
    ColourIndex = 0x2A42,
    Highlight = 0x2A0C,
    InTable = 0x2416,
    RowEnd = 0x2417,
    InnerCell = 0x244B,
    InnerRowEnd = 0x244C,
    ListLevel = 0x260A,
    List = 0x460B,
    Position = 0x4845,
    Size = 0x4A43,
    Shading = 0x4866,
    HugeParagraph = 0x6646,
    Depth = 0x6649,
    Colour = 0x6870,
    Symbol = 0x6A09,
    ParagraphTabs = 0xC615,
    TableDefinition = 0xD608,
    CellShading = 0xD612,
}

/// <summary>Goes through a list of properties, each with its value.</summary>
internal static class Sprms
{
    public static IEnumerable<(Sprm Kind, ReadOnlyMemory<byte> Value)> Read(ReadOnlyMemory<byte> list, Work work)
    {
        while (list.Length > 2)
        {
            work.Spend(Cost.Comparison);
            var kind = (Sprm)UInt16(list.Span, 0);
            (int before, int length) = LengthOf(kind, list.Span[2..]);
            if (2 + before + length > list.Length)
                yield break;
            yield return (kind, list.Slice(2 + before, length));
            list = list[(2 + before + length)..];
        }
    }

    // The upper bits of the kind say how long a value is, or that it says so itself.
    private static (int Before, int Length) LengthOf(Sprm kind, ReadOnlySpan<byte> value) => ((int)kind >> 13) switch
    {
        0 or 1 => (0, 1),
        2 or 4 or 5 => (0, 2),
        3 => (0, 4),
        7 => (0, 3),
        _ when kind == Sprm.TableDefinition => value.Length < 2 ? (2, 0) : (2, Math.Max(UInt16(value, 0) - 1, 0)),
        _ when kind == Sprm.ParagraphTabs && value.Length > 0 && value[0] == 0xFF => (1, TabsLength(value[1..])),
        _ => (1, value.Length > 0 ? value[0] : 0),
    };

    private static int TabsLength(ReadOnlySpan<byte> value)
    {
        int deleted = 1 + (value.Length > 0 ? value[0] * 4 : 0);
        return deleted + 1 + (value.Length > deleted ? value[deleted] * 3 : 0);
    }
}
