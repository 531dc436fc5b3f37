using System.Collections.Immutable;
using System.Text;
using DocumentFormat.OpenXml.Wordprocessing;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Media.Compound;
using GovInfoDisclosure.Documents.Media.Packages;
using GovInfoDisclosure.Documents.Media.Word;
using static GovInfoDisclosure.Documents.Media.Compound.CompoundFile;

namespace GovInfoDisclosure.Documents.Media.Word97;

/// <summary>
/// Documents of Word 97 to 2003 and of WPS (.doc, .wps). The text is in pieces; cells and rows end with marks in it, and what each mark and
/// letter is, is written in lists of properties. Styles are not looked up, and the text of text boxes is reported as not read.
/// </summary>
internal static class Word97Medium
{
    private const uint IsCompressed = 0x4000_0000;

    public static ImmutableArray<ContentBlock> Read(CompoundFile file, byte[] document, Work work)
    {
        var fib = new Fib(document);
        byte[] table = file.Find(fib.Table) ?? throw new InvalidDataException("The document has no table.");
        byte[] data = file.Find("Data") ?? [];
        var looks = new PropertyPages<CharacterLook>(
            document, Part(table, fib.Looks), isOfParagraphs: false, p => CharacterLook.Of(p, work), work);
        var paragraphs = new PropertyPages<ParagraphLook>(
            document, Part(table, fib.Paragraphs), isOfParagraphs: true, p => ParagraphLook.Of(p, data, work), work);
        var guard = new PackageGuard(work);
        var body = new BodyBuilder(guard);
        var text = new Text97(body);
        foreach ((char letter, uint offset) in Letters(document, PiecesOf(Part(table, fib.Pieces)), work).Take(fib.TextLength))
            text.Read(letter, looks.At(offset) ?? CharacterLook.Plain, paragraphs.At(offset) ?? ParagraphLook.Plain);
        text.Flush();
        ImmutableArray<ContentBlock> blocks = WordMedium.Read(new Document(new Body(body.Blocks())), definitions: null,
            Lists97.Read(table, fib.Lists, fib.ListsInText, work), guard);
        return fib.HasBoxes
            ? blocks.Add(new Unread(new(), new("文本框中的文字，请另存为 .docx 后读取", "the text of text boxes; save the file as .docx to have it read")))
            : blocks;
    }

    private static ReadOnlySpan<byte> Part(byte[] table, (uint Start, uint Length) part) => (long)part.Start + part.Length <= table.Length
        ? table.AsSpan((int)part.Start, (int)part.Length)
        : throw new InvalidDataException("A part of the document is outside of its table.");

    // Each piece is in letters of one byte or two; the pieces are behind changes that were saved quickly.
    private static byte[] PiecesOf(ReadOnlySpan<byte> pieces)
    {
        int at = 0;
        while (at + 3 <= pieces.Length && pieces[at] == 1)
            at += 3 + UInt16(pieces, at + 1);
        if (at + 5 > pieces.Length || pieces[at] != 2)
            throw new InvalidDataException("The document has no text.");
        return pieces[(at + 5)..].ToArray();
    }

    private static IEnumerable<(char Letter, uint Offset)> Letters(byte[] document, byte[] pieces, Work work)
    {
        Encoding western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        int count = (pieces.Length - 4) / 12;
        for (int i = 0; i < count; i++)
        {
            work.Spend(Cost.Part);
            uint offset = UInt32(pieces, (4 * (count + 1)) + (8 * i) + 2);
            long length = (long)UInt32(pieces, 4 * (i + 1)) - UInt32(pieces, 4 * i);
            bool isCompressed = (offset & IsCompressed) != 0;
            uint start = isCompressed ? (offset & ~IsCompressed) / 2 : offset;
            int width = isCompressed ? 1 : 2;
            for (uint letter = 0; letter < length && start + ((letter + 1) * width) <= document.Length; letter++)
            {
                work.Spend(Cost.Comparison);
                int place = (int)(start + (letter * width));
                yield return (isCompressed ? western.GetChars(document, place, 1)[0] : (char)UInt16(document, place), (uint)place);
            }
        }
    }
}
