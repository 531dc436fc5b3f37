using GovInfoDisclosure.Documents.Media.Word;

namespace GovInfoDisclosure.Documents.Media.Rtf;

/// <summary>What an RTF file says of the rows of tables, before or behind their cells.</summary>
internal sealed class RtfTable
{
    private readonly List<EdgeCell> _cells = [];
    private EdgeCell _next = new(0, []);

    /// <summary>The left edge of the row.</summary>
    public int Left { get; private set; }

    public IReadOnlyList<EdgeCell> Cells => _cells;

    /// <summary>Reads a word, if it is about rows and cells.</summary>
    public void Read(RtfToken token)
    {
        switch (token.Word)
        {
            case "trowd":
                _cells.Clear();
                (Left, _next) = (0, new(0, []));
                break;
            case "trleft":
                Left = token.Number ?? 0;
                break;
            case "clmrg":
                _next = _next with { IsMerged = true };
                break;
            case "clvmgf":
                _next = _next with { Vertical = MergeKind.First };
                break;
            case "clvmrg":
                _next = _next with { Vertical = MergeKind.Further };
                break;
            case "clcbpat" when token.Number is > 0:
                _next = _next with { IsShaded = true };
                break;
            case "cellx":
                _cells.Add(_next with { Right = token.Number ?? 0 });
                _next = new(0, []);
                break;
            default:
                break;
        }
    }
}
