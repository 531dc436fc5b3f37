using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace GovInfoDisclosure.Documents.Media.Pdf;

/// <summary>Looks at fonts before PdfPig does, which takes the ranges of characters in them as they are, be they of thousands of
/// millions.</summary>
internal sealed class FontGuard(ReadingOptions options, IPdfTokenScanner scanner, ILookupFilterProvider filters)
{
    private const int LargestCode = 65_535;

    // The memory that a character in a range takes, about.
    private const int MappedCharacter = 16;

    private static readonly NameToken[] Embedded = [NameToken.FontFile, NameToken.FontFile2, NameToken.FontFile3];

    private readonly HashSet<IndirectReference> _seen = [];

    /// <summary>How many things a resource dictionary names, and 1.</summary>
    public long CountOf(DictionaryToken resources) => 1 + resources.Data.Values.Sum(v => (Direct(v) as DictionaryToken)?.Data.Count ?? 0L);

    public void Check(DictionaryToken resources)
    {
        if (Find<DictionaryToken>(resources, NameToken.Font) is not { } fonts)
            return;
        foreach (IToken font in fonts.Data.Values.Where(f => f is not IndirectReferenceToken reference || _seen.Add(reference.Data)))
        {
            options.CountFont();
            if (Direct(font) is DictionaryToken found)
                CheckFont(found);
        }
    }

    private void CheckFont(DictionaryToken font)
    {
        CheckMap(font, NameToken.ToUnicode);
        CheckMap(font, NameToken.Encoding);
        foreach (DictionaryToken part in PartsOf(font))
        {
            CheckWidths(part, NameToken.W);
            CheckWidths(part, NameToken.W2);
            if (Find<DictionaryToken>(part, NameToken.FontDescriptor) is { } descriptor)
                CheckPrograms([.. Embedded.Select(kind => Find<StreamToken>(descriptor, kind)).OfType<StreamToken>()]);
        }
    }

    // What says that it is something else would keep its outlines.
    private void CheckPrograms(StreamToken[] programs)
    {
        options.CountBytes(programs.Sum(p => (long)p.Data.Length));
        if (Array.Exists(programs, p => p.StreamDictionary.ContainsKey(NameToken.Type)))
            throw new InvalidDataException("A font program says that it is something else.");
    }

    private IEnumerable<DictionaryToken> PartsOf(DictionaryToken font) =>
        [font, .. Find<ArrayToken>(font, NameToken.DescendantFonts)?.Data.Select(Direct).OfType<DictionaryToken>() ?? []];

    // Ranges of characters and their width, one after the other.
    private void CheckWidths(DictionaryToken font, NameToken name)
    {
        if (Find<ArrayToken>(font, name) is { } widths
            && widths.Data.Select(Direct).OfType<NumericToken>().Any(n => Math.Abs(n.Data) > LargestCode))
            throw new InvalidDataException("The widths of a font are of more characters than there are.");
    }

    private void CheckMap(DictionaryToken font, NameToken name)
    {
        if (Find<StreamToken>(font, name) is not { } map)
            return;
        options.CountBytes(map.Data.Length);
        var tokens = new CoreTokenScanner(new MemoryInputBytes(map.Decode(filters, scanner)), false,
            new StackDepthGuard(options.MaxStackDepth), isCMapParser: true);
        int? place = null;
        HexToken? first = null;
        long count = 0;
        while (tokens.MoveNext())
        {
            if (tokens.CurrentToken is OperatorToken { Data: var word })
            {
                place = word == "beginbfrange" ? -1 : null;
                if (word == "usecmap")
                    options.CountCharacterSet();
            }
            // The first code, the last one, and what the first one means, which is written again for each.
            else if (++place % 3 == 0)
                first = tokens.CurrentToken as HexToken;
            else if (place % 3 == 1)
                count = first is not null && tokens.CurrentToken is HexToken last ? CountOf(first, last) : 0;
            else if (place % 3 == 2)
                options.CountBytes(count * (MappedCharacter + ((tokens.CurrentToken as HexToken)?.Data.Length ?? 0)));
        }
    }

    // From a longer code PdfPig counts on until it has none left.
    private static long CountOf(HexToken first, HexToken last) => first.Bytes.Length == last.Bytes.Length
        ? Math.Max(0, NumberOf(last) - NumberOf(first))
        : throw new InvalidDataException("The codes of a range of characters are not of one length.");

    private static long NumberOf(HexToken code) =>
        code.Bytes.Length > 4
        ? throw new InvalidDataException("The code of a character is longer than there are.")
        : code.Bytes.ToArray().Aggregate(0L, (number, next) => (number << 8) + next);

    private T? Find<T>(DictionaryToken dictionary, NameToken name)
        where T : class, IToken => dictionary.TryGet(name, out IToken? token) ? Direct(token) as T : null;

    // A reference to a reference is none.
    private IToken? Direct(IToken? token) => token is IndirectReferenceToken reference ? scanner.Get(reference.Data)?.Data : token;
}
