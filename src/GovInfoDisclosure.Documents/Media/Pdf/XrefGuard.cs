using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace GovInfoDisclosure.Documents.Media.Pdf;

/// <summary>
/// Looks at the tables of objects before PdfPig does. It takes the width of their columns and the number of their rows as they are, be
/// they negative or of thousands of millions, and unpacks them without a limit.
/// </summary>
internal static class XrefGuard
{
    private const int WidestColumn = 8;

    // What the format allows.
    private const int MostObjects = 8_388_607;

    /// <exception cref="InvalidDataException">A table cannot be one.</exception>
    public static void Check(byte[] file, ReadingOptions options)
    {
        for (int at = Next(file, 0); at >= 0; at = Next(file, at))
        {
            var tokens = new CoreTokenScanner(new MemoryInputBytes(file.AsMemory(at)), true, new StackDepthGuard(options.MaxStackDepth),
                useLenientParsing: options.UseLenientParsing);
            DictionaryToken? found = Read(tokens);
            options.CountBytes(tokens.CurrentPosition);
            if (found is not null && found.TryGet(NameToken.Type, out NameToken type) && type == NameToken.Xref)
                Check(found, file.AsMemory(at), options);
        }
    }

    // Behind the next word that begins an object, −1 if there is none.
    private static int Next(byte[] file, int from)
    {
        int found = file.AsSpan(from).IndexOf("obj"u8);
        return found < 0 ? -1 : from + found + 3;
    }

    private static DictionaryToken? Read(CoreTokenScanner tokens)
    {
        try
        {
            return tokens.TryReadToken(out DictionaryToken found) ? found : null;
        }
        catch (PdfDocumentFormatException)
        {
            return null;
        }
    }

    private static void Check(DictionaryToken table, ReadOnlyMemory<byte> file, ReadingOptions options)
    {
        double[] rows = [.. Numbers(table, NameToken.Size), .. Numbers(table, NameToken.Index)];
        if (Numbers(table, NameToken.W).Any(w => w is < 0 or > WidestColumn) || rows.Any(n => n is < 0 or > MostObjects)
            || rows.Sum() > MostObjects)
            throw new InvalidDataException("The table of objects is larger than one can be.");
        int start = file.Span.IndexOf("stream"u8);
        if (start < 0)
            return;
        Memory<byte> content = file[(start + "stream".Length)..].TrimStart((byte)'\r').TrimStart((byte)'\n').ToArray();
        int end = content.Span.IndexOf("endstream"u8);
        new StreamToken(table, end < 0 ? content : content[..end]).Decode(options.FilterProvider!);
    }

    private static IEnumerable<double> Numbers(DictionaryToken table, NameToken name) => !table.TryGet(name, out IToken value) ? []
        : value is ArrayToken list ? list.Data.OfType<NumericToken>().Select(n => n.Data)
        : value is NumericToken number ? [number.Data] : [];
}
