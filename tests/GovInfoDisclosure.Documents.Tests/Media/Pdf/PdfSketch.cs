using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace GovInfoDisclosure.Documents.Tests.Media.Pdf;

/// <summary>Writes small PDF files, so that tests can place letters and lines where a concept needs them.</summary>
internal sealed class PdfSketch(bool namesCharacters = true, bool packs = true)
{
    private const int FirstPage = 6;

    private readonly List<(string Dictionary, string Content)> _pages = [];
    private readonly List<(string Name, string Content)> _forms = [];
    private readonly List<string> _resources = [];
    private readonly List<string> _fonts = [];
    private readonly HashSet<int> _used = [];
    private readonly List<string> _objects = [];
    private readonly List<string> _ranges = [];
    private string _font = "";

    /// <summary>Adds a page.</summary>
    /// <param name="draw">Draws on it.</param>
    /// <param name="particulars">Further entries of its dictionary, such as /Rotate 90.</param>
    public PdfSketch Page(Action<PageSketch> draw, string particulars = "/MediaBox [0 0 600 800]")
    {
        var page = new PageSketch(namesCharacters);
        draw(page);
        _used.UnionWith(page.Used);
        _pages.Add((particulars, page.Content));
        return this;
    }

    /// <summary>Adds a part that pages and other forms print by its name: /name Do.</summary>
    public PdfSketch Form(string name, Action<PageSketch> draw)
    {
        var form = new PageSketch(namesCharacters);
        draw(form);
        _used.UnionWith(form.Used);
        _forms.Add((name, form.Content));
        return this;
    }

    /// <summary>Adds entries to the resources of all pages, such as /ColorSpace.</summary>
    public PdfSketch Resources(string entries)
    {
        _resources.Add(entries);
        return this;
    }

    /// <summary>Adds further fonts, such as /F2 9 0 R.</summary>
    public PdfSketch Fonts(string entries)
    {
        _fonts.Add(entries);
        return this;
    }

    /// <summary>Adds entries to the font, such as /W2.</summary>
    public PdfSketch Font(string entries)
    {
        _font += entries;
        return this;
    }

    /// <summary>Adds an object behind the pages and forms.</summary>
    public PdfSketch Object(string content)
    {
        _objects.Add(content);
        return this;
    }

    /// <summary>Adds a range of characters to the map of the font, as two codes and what the first stands for.</summary>
    public PdfSketch Characters(string range)
    {
        _ranges.Add(range);
        return this;
    }

    /// <param name="catalog">Further entries of the catalog, object 1.</param>
    /// <param name="inStream">Whether objects that are no streams are put into one, as newer programs do.</param>
    public byte[] ToBytes(string catalog = "", bool inStream = false)
    {
        int firstForm = FirstPage + (2 * _pages.Count);
        string forms = string.Join(' ', _forms.Select((f, i) => $"/{f.Name} {firstForm + i} 0 R"));
        string unicode = namesCharacters ? "/ToUnicode 5 0 R" : "";
        List<string> objects =
        [
            $"<< /Type /Catalog /Pages 2 0 R {catalog} >>",
            $"<< /Type /Pages /Count {_pages.Count} /Kids [{string.Join(' ', _pages.Select((_, i) => $"{FirstPage + (2 * i)} 0 R"))}] >>",
            $"<< /Type /Font /Subtype /Type0 /BaseFont /Sketch /Encoding /Identity-H /DescendantFonts [4 0 R] {unicode} >>",
            "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Sketch "
                + "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>"
                + $" /DW 1000 /W [32 126 500] {_font} /FontDescriptor << /Type /FontDescriptor /FontName /Sketch /Flags 4 "
                + "/FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >> >>",
            Stream("", CharacterMap()),
        ];
        foreach ((string particulars, string content) in _pages)
        {
            objects.Add($"<< /Type /Page /Parent 2 0 R {particulars} /Contents {objects.Count + 2} 0 R "
                + $"/Resources << /Font << /F1 3 0 R {string.Join(' ', _fonts)} >> "
                + $"/XObject << {forms} >> {string.Join(' ', _resources)} >> >>");
            objects.Add(StreamOf("", content));
        }

        objects.AddRange(_forms.Select(f => StreamOf("/Type /XObject /Subtype /Form /BBox [0 0 2000 2000] ", f.Content)));
        objects.AddRange(_objects);

        return Encoding.Latin1.GetBytes(inStream ? FileWithObjectStream(objects) : File(objects));
    }

    /// <summary>A file of these objects, numbered from 1, of which the first is the catalog.</summary>
    public static string File(IReadOnlyList<string> objects)
    {
        var file = new StringBuilder("%PDF-1.4\n");
        List<int> offsets = [];
        for (int i = 0; i < objects.Count; i++)
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        int table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (int offset in offsets)
            file.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n");
        return file.Append(CultureInfo.InvariantCulture,
            $"trailer << /Size {objects.Count + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n").ToString();
    }

    private static string FileWithObjectStream(List<string> objects)
    {
        var file = new StringBuilder("%PDF-1.5\n");
        var packed = new StringBuilder();
        List<string> index = [];
        List<(int Kind, int Where, int Index)> places = [(0, 0, 0)];
        foreach ((string content, int number) in objects.Select((o, i) => (o, i + 1)))
        {
            if (content.Contains("\nstream\n", StringComparison.Ordinal))
            {
                places.Add((1, file.Length, 0));
                file.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n{content}\nendobj\n");
                continue;
            }

            places.Add((2, objects.Count + 1, index.Count));
            index.Add($"{number} {packed.Length}");
            packed.Append(content).Append('\n');
        }

        string head = string.Join(' ', index) + "\n";
        places.Add((1, file.Length, 0));
        file.Append(CultureInfo.InvariantCulture,
            $"{objects.Count + 1} 0 obj\n{Stream($"/Type /ObjStm /N {index.Count} /First {head.Length} ", head + packed)}\nendobj\n");
        places.Add((1, file.Length, 0));
        string table = string.Concat(places.Select(p => $"{(char)p.Kind}{(char)(p.Where >> 8)}{(char)(p.Where & 255)}{(char)p.Index}"));
        int start = file.Length;
        file.Append(CultureInfo.InvariantCulture,
            $"{objects.Count + 2} 0 obj\n{Stream($"/Type /XRef /Size {places.Count} /W [1 2 1] /Root 1 0 R ", table)}\nendobj\n");
        return file.Append(CultureInfo.InvariantCulture, $"startxref\n{start}\n%%EOF\n").ToString();
    }

    private string StreamOf(string particulars, string content) => packs ? Packed(particulars, content) : Stream(particulars, content);

    /// <summary>A stream that is packed.</summary>
    public static string Packed(string particulars, string content)
    {
        using var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionLevel.Fastest))
            stream.Write(Encoding.Latin1.GetBytes(content));
        return Stream(particulars + "/Filter /FlateDecode ", Encoding.Latin1.GetString(packed.ToArray()));
    }

    /// <summary>A stream of these characters, each a byte, with further entries of its dictionary.</summary>
    public static string Stream(string particulars, string content) =>
        $"<< /Length {content.Length} {particulars}>>\nstream\n{content}\nendstream";

    // The code of a letter is its UTF-16 unit.
    private string CharacterMap()
    {
        string[] ranges = [.. _used.Order().Select(high => $"<{high:X2}00> <{high:X2}FF> <{high:X2}00>"), .. _ranges];
        IEnumerable<string> blocks = ranges.Chunk(100).Select(c => $"{c.Length} beginbfrange\n{string.Join('\n', c)}\nendbfrange");
        return "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
            + "/CMapName /Sketch def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
            + string.Join('\n', blocks) + "\nendcmap\nend\nend";
    }
}
