using System.Buffers.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace GovInfoDisclosure.Documents.Media.Pdf;

/// <summary>
/// Looks at the tables of objects and at the tree of pages before PdfPig does. It takes the width of columns and the number of rows as they
/// are, be they negative or of thousands of millions, unpacks tables without a limit, and walks the tree of pages recursively.
/// </summary>
internal static class ObjectGuard
{
    private const int WidestColumn = 8;

    private static ReadOnlySpan<byte> Word => "obj"u8;

    // A tree of pages with more nodes could be as deep. Programs put some tens of pages into a node.
    private const int MostPageNodes = 1000;

    // What the format allows.
    private const int MostObjects = 8_388_607;

    /// <exception cref="InvalidDataException">A table cannot be one.</exception>
    public static void Check(byte[] file, ReadingOptions options)
    {
        options.CountExponents(ExponentMeter.SumOf(file));
        var graph = new ObjectGraph(options);
        int nodes = 0;
        for (int at = Next(file, 0); at >= 0; at = Next(file, at))
        {
            var tokens = new CoreTokenScanner(new MemoryInputBytes(file.AsMemory(at)), true, new StackDepthGuard(options.MaxStackDepth),
                useLenientParsing: options.UseLenientParsing);
            DictionaryToken? found = Read(tokens);
            bool refers = found is null && IsReference(tokens);
            options.CountBytes(tokens.CurrentPosition);
            if (refers)
                throw AliasOfObject();
            graph.Add(NumberBefore(file.AsSpan(0, at - Word.Length)), found ?? tokens.CurrentToken);
            if (found is null)
                continue;
            nodes += NodesIn(found);
            if (!found.TryGet(NameToken.Type, out NameToken type))
                FontProgram.BlankOutlines(StreamAfter(file.AsSpan(at), tokens.CurrentPosition));
            else if (type == NameToken.Xref)
                Check(found, file.AsMemory(at), options);
            else if (type == NameToken.ObjStm)
                nodes += NodesIn(Unpack(found, file.AsMemory(at), options), found, options, graph);
            if (nodes > MostPageNodes)
                throw new InvalidDataException("The tree of pages has more nodes than one can have.");
        }

        if (graph.HasCircle())
            throw new InvalidDataException("Objects are made of each other.");
    }

    // What follows directly on a dictionary. Streams that are packed are blanked when they are unpacked.
    private static Span<byte> StreamAfter(Span<byte> file, long position)
    {
        Span<byte> rest = file[(int)Math.Min(position, file.Length)..].TrimStart(" \t\r\n\f\0>"u8);
        return rest.StartsWith("stream"u8) ? rest["stream"u8.Length..].TrimStart("\r\n"u8) : default;
    }

    private static int NodesIn(DictionaryToken found) => found.ContainsKey(NameToken.Kids) ? 1 : 0;

    private static int NodesIn(Memory<byte> objects, DictionaryToken stream, ReadingOptions options, ObjectGraph graph)
    {
        int nodes = 0;
        options.CountBytes(objects.Length);
        var tokens = new CoreTokenScanner(new MemoryInputBytes(objects), true, new StackDepthGuard(options.MaxStackDepth),
            useLenientParsing: options.UseLenientParsing);
        while (tokens.MoveNext())
        {
            nodes += tokens.CurrentToken is DictionaryToken found ? NodesIn(found) : 0;
            if (IsReferenceMark(tokens.CurrentToken))
                throw AliasOfObject();
        }

        AddObjects(objects, (int)Math.Clamp(Numbers(stream, NameToken.First).FirstOrDefault(), 0, objects.Length), options, graph);
        return nodes;
    }

    // The stream begins with the number and the place of each object.
    private static void AddObjects(Memory<byte> objects, int first, ReadingOptions options, ObjectGraph graph)
    {
        var index = new CoreTokenScanner(new MemoryInputBytes(objects[..first]), true, new StackDepthGuard(options.MaxStackDepth));
        while (index.TryReadToken(out NumericToken number) && index.TryReadToken(out NumericToken place))
        {
            Memory<byte> rest = objects[(int)Math.Clamp(first + place.Data, first, objects.Length)..];
            var tokens = new CoreTokenScanner(new MemoryInputBytes(rest), true, new StackDepthGuard(options.MaxStackDepth),
                useLenientParsing: options.UseLenientParsing);
            tokens.MoveNext();
            options.CountBytes(tokens.CurrentPosition);
            graph.Add(number.Long, tokens.CurrentToken);
        }
    }

    // Before the word come the number of the object and its generation; null if they do not.
    private static long? NumberBefore(ReadOnlySpan<byte> file)
    {
        ReadOnlySpan<byte> spaces = " \t\r\n\f\0"u8, digits = "0123456789"u8;
        ReadOnlySpan<byte> head = file.TrimEnd(spaces).TrimEnd(digits).TrimEnd(spaces);
        return Utf8Parser.TryParse(head[head.TrimEnd(digits).Length..], out long number, out _) ? number : null;
    }

    // An object that is only a reference to another. PdfPig follows a chain of them recursively, and a circle without end.
    private static bool IsReference(CoreTokenScanner tokens)
    {
        List<IToken> words = [];
        do
        {
            if (tokens.CurrentToken is { } word and not CommentToken)
                words.Add(word);
        }
        while (words.Count < 3 && words.TrueForAll(w => w is NumericToken) && tokens.MoveNext());
        return words is [NumericToken, NumericToken, var mark] && IsReferenceMark(mark);
    }

    private static bool IsReferenceMark(IToken token) => token is OperatorToken { Data: "R" };

    private static InvalidDataException AliasOfObject() => new("An object is only a reference to another.");

    // Behind the next word that begins an object, −1 if there is none.
    private static int Next(byte[] file, int from)
    {
        int found = file.AsSpan(from).IndexOf(Word);
        return found < 0 ? -1 : from + found + Word.Length;
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
        Unpack(table, file, options);
    }

    // The stream of the dictionary that a file goes on with; empty if there is none.
    private static Memory<byte> Unpack(DictionaryToken dictionary, ReadOnlyMemory<byte> file, ReadingOptions options)
    {
        int start = file.Span.IndexOf("stream"u8);
        ReadOnlyMemory<byte> content = start < 0 ? default
            : file[(start + "stream".Length)..].TrimStart((byte)'\r').TrimStart((byte)'\n');
        int end = content.Span.IndexOf("endstream"u8);
        content = end < 0 ? content : content[..end];
        // Any number of dictionaries may be before the one stream.
        options.CountBytes(Math.Max(start, 0) + content.Length);
        return start < 0 ? default : new StreamToken(dictionary, content.ToArray()).Decode(options.FilterProvider!);
    }

    private static IEnumerable<double> Numbers(DictionaryToken table, NameToken name) => !table.TryGet(name, out IToken value) ? []
        : value is ArrayToken list ? list.Data.OfType<NumericToken>().Select(n => n.Data)
        : value is NumericToken number ? [number.Data] : [];
}
