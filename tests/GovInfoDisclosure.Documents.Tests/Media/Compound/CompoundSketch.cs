using System.Text;

namespace GovInfoDisclosure.Documents.Tests.Media.Compound;

/// <summary>Small files of the kind that old Office programs write, all streams in whole sectors.</summary>
internal static class CompoundSketch
{
    private const int Sector = 512;
    private const uint Free = 0xFFFF_FFFF;
    private const uint End = 0xFFFF_FFFE;

    public static byte[] File(params (string Name, byte[] Content)[] streams)
    {
        List<byte[]> sectors = [];
        List<uint> table = [];
        List<(string Name, uint Start, int Size)> entries = [];
        foreach ((string name, byte[] content) in streams)
            entries.Add((name, Add(content, sectors, table), content.Length));
        uint directory = Add(Directory(entries), sectors, table);
        int tables = 1;
        while (tables * (Sector / 4) < table.Count + tables)
            tables++;
        uint first = (uint)sectors.Count;
        table.AddRange(Enumerable.Repeat(0xFFFF_FFFDu, tables));
        table.AddRange(Enumerable.Repeat(Free, (tables * (Sector / 4)) - table.Count));
        byte[] header = new byte[Sector];
        ((byte[])[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).CopyTo(header, 0);
        (header[26], header[28], header[29], header[30], header[32]) = (3, 0xFE, 0xFF, 9, 6);
        Put(header, 44, (uint)tables);
        Put(header, 48, directory);
        Put(header, 60, End);
        Put(header, 68, End);
        for (int i = 0; i < 109; i++)
            Put(header, 76 + (4 * i), i < tables ? first + (uint)i : Free);
        return [.. header, .. sectors.SelectMany(s => s), .. table.SelectMany(BitConverter.GetBytes)];
    }

    /// <summary>Writes a number of four bytes.</summary>
    public static void Put(byte[] bytes, int at, uint value) => BitConverter.GetBytes(value).CopyTo(bytes, at);

    private static uint Add(byte[] content, List<byte[]> sectors, List<uint> table)
    {
        uint start = (uint)sectors.Count;
        foreach (byte[] piece in content.Chunk(Sector))
        {
            sectors.Add([.. piece, .. new byte[Sector - piece.Length]]);
            table.Add((uint)sectors.Count);
        }

        table[^1] = End;
        return start;
    }

    // The root, and its streams in a chain to the right.
    private static byte[] Directory(List<(string Name, uint Start, int Size)> streams)
    {
        List<byte> bytes = [.. Entry("Root Entry", 5, End, 0, child: 1, right: Free)];
        for (int i = 0; i < streams.Count; i++)
            bytes.AddRange(Entry(streams[i].Name, 2, streams[i].Start, streams[i].Size, Free, i + 1 < streams.Count ? (uint)i + 2 : Free));
        return [.. bytes];
    }

    private static byte[] Entry(string name, byte type, uint start, int size, uint child, uint right)
    {
        byte[] entry = new byte[128];
        Encoding.Unicode.GetBytes(name).CopyTo(entry, 0);
        (entry[64], entry[66]) = ((byte)((2 * name.Length) + 2), type);
        Put(entry, 68, Free);
        Put(entry, 72, right);
        Put(entry, 76, child);
        Put(entry, 116, start);
        Put(entry, 120, (uint)size);
        return entry;
    }
}
