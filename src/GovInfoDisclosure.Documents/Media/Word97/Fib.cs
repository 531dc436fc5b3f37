using static GovInfoDisclosure.Documents.Media.Compound.CompoundFile;

namespace GovInfoDisclosure.Documents.Media.Word97;

/// <summary>Where the parts of a Word 97 document are (MS-DOC, FIB).</summary>
internal sealed class Fib
{
    private const int Pairs = 154;

    private readonly byte[] _document;

    /// <exception cref="NotReadableException">The document has a password, or is older than Word 97.</exception>
    public Fib(byte[] document)
    {
        const int ShortestHead = 898;
        const int FirstVersion = 0xC1;
        _document = document;
        if (document.Length < ShortestHead || UInt16(document, 0) != 0xA5EC)
            throw new InvalidDataException("The document has no head.");
        if (UInt16(document, 2) < FirstVersion)
            throw new NotReadableException(new("不支持 Word 95 及更早版本的文件，请用 Word 或 WPS 打开并另存为 .docx",
                "files of Word 95 and before are not supported; open the file in Word and save it as .docx"));
        int flags = UInt16(document, 10);
        if ((flags & 0x100) != 0)
            throw new NotReadableException(Refusals.Encrypted);
        Table = (flags & 0x200) != 0 ? "1Table" : "0Table";
    }

    /// <summary>The stream of the tables below.</summary>
    public string Table { get; }

    /// <summary>How many letters the text has, without those of notes, headers and text boxes behind it.</summary>
    public int TextLength => (int)UInt32(_document, 76);

    /// <summary>Whether there are text boxes, whose text is behind that of the document.</summary>
    public bool HasBoxes => UInt32(_document, 100) > 0;

    /// <summary>Where the looks of text are.</summary>
    public (uint Start, uint Length) Looks => Pair(12);

    /// <summary>Where the properties of paragraphs are.</summary>
    public (uint Start, uint Length) Paragraphs => Pair(13);

    /// <summary>Where the pieces of the text are.</summary>
    public (uint Start, uint Length) Pieces => Pair(33);

    /// <summary>Where the definitions of lists are.</summary>
    public (uint Start, uint Length) Lists => Pair(73);

    /// <summary>Where the lists in the text are.</summary>
    public (uint Start, uint Length) ListsInText => Pair(74);

    private (uint Start, uint Length) Pair(int index) =>
        (UInt32(_document, Pairs + (8 * index)), UInt32(_document, Pairs + (8 * index) + 4));
}
