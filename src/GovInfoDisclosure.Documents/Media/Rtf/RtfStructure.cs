using GovInfoDisclosure.Documents.Media.Word;

namespace GovInfoDisclosure.Documents.Media.Rtf;

/// <summary>Where paragraphs, cells and rows end.</summary>
internal sealed class RtfStructure
{
    private readonly RtfTable _table = new();
    private int _tables;

    /// <summary>Reads a word.</summary>
    /// <returns>Whether it is about these.</returns>
    public bool Read(RtfToken token, BodyBuilder body)
    {
        switch (token.Word)
        {
            case "par" or "sect":
                body.EndParagraph(_tables);
                break;
            case "pard":
                _tables = 0;
                break;
            case "intbl":
                _tables = Math.Max(_tables, 1);
                break;
            case "itap":
                _tables = Math.Max(token.Number ?? 1, 0);
                break;
            case "cell":
                body.EndCell(1);
                break;
            case "nestcell":
                body.EndCell(Math.Max(_tables, 2));
                break;
            case "row":
                body.EndRow(1, _table.Left, _table.Cells);
                break;
            case "nestrow":
                body.EndRow(Math.Max(_tables, 2), _table.Left, _table.Cells);
                break;
            default:
                _table.Read(token);
                return false;
        }

        return true;
    }
}
