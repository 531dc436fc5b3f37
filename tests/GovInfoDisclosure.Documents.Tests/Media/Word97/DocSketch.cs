using System.Text;
using GovInfoDisclosure.Documents.Tests.Media.Compound;

namespace GovInfoDisclosure.Documents.Tests.Media.Word97;

/// <summary>Small documents of Word 97, in which each run of letters is a piece with properties on pages of its own.</summary>
internal sealed class DocSketch
{
    private const int Page = 512;
    private const int HeadLength = 2 * Page;

    private readonly List<(byte[] Letters, int Length, bool IsNarrow, byte[] Character, byte[] Paragraph)> _runs = [];
    private byte[] _lists = [], _levels = [], _instances = [];

    /// <summary>Further flags of the head; 0x100 is a password.</summary>
    public int Flags { get; init; }

    /// <summary>The version of the head.</summary>
    public ushort Version { get; init; } = 0xC1;

    /// <summary>How many letters text boxes have.</summary>
    public uint BoxLetters { get; init; }

    /// <summary>The name of the stream of tables.</summary>
    public string Table { get; init; } = "1Table";

    /// <summary>Adds letters and marks.</summary>
    /// <param name="text">The letters.</param>
    /// <param name="character">The properties of the letters.</param>
    /// <param name="paragraph">The properties of the paragraph they are in.</param>
    /// <param name="isNarrow">Whether each letter is one byte.</param>
    public DocSketch Run(string text, byte[]? character = null, byte[]? paragraph = null, bool isNarrow = false)
    {
        byte[] letters = isNarrow ? [.. text.Select(c => (byte)c)] : Encoding.Unicode.GetBytes(text);
        _runs.Add((letters, text.Length, isNarrow, character ?? [], paragraph ?? []));
        return this;
    }

    /// <summary>Adds definitions of lists and the lists that the text has.</summary>
    public DocSketch Lists(byte[] lists, byte[] levels, byte[] instances)
    {
        (_lists, _levels, _instances) = (lists, levels, instances);
        return this;
    }

    /// <summary>A property: the kind and its value.</summary>
    public static byte[] Property(int kind, params byte[] value) => [.. BitConverter.GetBytes((ushort)kind), .. value];

    public byte[] ToBytes()
    {
        List<byte> document = [.. new byte[HeadLength]];
        List<uint> places = [];
        foreach ((byte[] letters, _, _, _, _) in _runs)
        {
            places.Add((uint)document.Count);
            document.AddRange(letters);
        }

        byte[] looks = Pages(document, places, i => [.. Character(_runs[i].Character)], entry: 1);
        byte[] paragraphs = Pages(document, places, i => [.. Paragraph(_runs[i].Paragraph)], entry: 13);
        List<byte> table = [0];
        byte[] head = new byte[HeadLength];
        Put(head, 0, 0xA5EC | ((uint)Version << 16));
        Put(head, 10, (uint)(Flags | (Table == "1Table" ? 0x200 : 0)));
        Put(head, 76, (uint)_runs.Sum(r => r.Length));
        Put(head, 100, BoxLetters);
        foreach ((int index, byte[] part) in (ReadOnlySpan<(int, byte[])>)[(12, looks), (13, paragraphs), (33, Pieces(places)),
            (74, _instances), (73, _lists)])
        {
            Put(head, 154 + (8 * index), (uint)table.Count);
            Put(head, 158 + (8 * index), (uint)part.Length);
            table.AddRange(part);
        }

        table.AddRange(_levels);
        return CompoundSketch.File(("WordDocument", [.. head, .. document.Skip(HeadLength)]), (Table, [.. table]));
    }

    // Properties of letters are behind their length; those of paragraphs behind it and the number of the style.
    private static byte[] Character(byte[] list) => list.Length == 0 ? [] : [(byte)list.Length, .. list];

    private static byte[] Paragraph(byte[] list) => list.Length switch
    {
        0 => [],
        var odd when odd % 2 == 1 => [(byte)((odd + 3) / 2), 0, 0, .. list],
        var even => [0, (byte)((even + 2) / 2), 0, 0, .. list],
    };

    // For each run a page with one range, whose properties are in its middle; the table of pages.
    private byte[] Pages(List<byte> document, List<uint> places, Func<int, byte[]> properties, int entry)
    {
        while (document.Count % Page != 0)
            document.Add(0);
        List<uint> pages = [];
        for (int i = 0; i < _runs.Count; i++)
        {
            byte[] page = new byte[Page];
            byte[] own = properties(i);
            Put(page, 0, places[i]);
            Put(page, 4, places[i] + (uint)_runs[i].Letters.Length);
            page[8] = (byte)(own.Length == 0 ? 0 : (8 + entry + 1) / 2);
            own.CopyTo(page, 2 * page[8]);
            page[Page - 1] = 1;
            pages.Add((uint)(document.Count / Page));
            document.AddRange(page);
        }

        return [.. new byte[4 * (pages.Count + 1)], .. pages.SelectMany(BitConverter.GetBytes)];
    }

    private byte[] Pieces(List<uint> places)
    {
        List<byte> starts = [0, 0, 0, 0], pieces = [];
        int letters = 0;
        for (int i = 0; i < _runs.Count; i++)
        {
            letters += _runs[i].Length;
            starts.AddRange(BitConverter.GetBytes(letters));
            uint place = _runs[i].IsNarrow ? (places[i] * 2) | 0x4000_0000 : places[i];
            pieces.AddRange([0, 0, .. BitConverter.GetBytes(place), 0, 0]);
        }

        // Changes that were saved quickly are before the pieces.
        return [1, 2, 0, 9, 9, 2, .. BitConverter.GetBytes(starts.Count + pieces.Count), .. starts, .. pieces];
    }

    private static void Put(byte[] bytes, int at, uint value) => BitConverter.GetBytes(value).CopyTo(bytes, at);
}
