using System.Buffers.Binary;
using System.Text;

namespace GovInfoDisclosure.Documents.Media.Compound;

/// <summary>
/// The streams of an old Office file (OLE compound file, MS-CFB): sectors that are chained by tables. Every chain ends at the number of
/// sectors that the file has, so that none goes on in a circle.
/// </summary>
internal sealed class CompoundFile
{
    private const int EntrySize = 128;
    private const int HeaderTableSize = 109;
    private const uint LastSector = 0xFFFF_FFFA;
    private const int NoEntry = -1;

    private readonly byte[] _file;
    private readonly Work _work;
    private readonly int _sectorSize;
    private readonly int _miniSectorSize;
    private readonly uint _miniCutoff;
    private readonly uint[] _table;
    private readonly uint[] _miniTable;
    private readonly byte[] _miniStream;
    private readonly Dictionary<string, (uint Start, long Size)> _streams = new(StringComparer.OrdinalIgnoreCase);

    /// <exception cref="InvalidDataException">The file is damaged.</exception>
    public CompoundFile(byte[] file, Work work)
    {
        (_file, _work) = (file, work);
        if (file.Length < 512)
            throw new InvalidDataException("The file is cut off.");
        _sectorSize = 1 << Math.Clamp((int)UInt16(file, 30), 7, 12);
        _miniSectorSize = 1 << Math.Clamp((int)UInt16(file, 32), 4, 9);
        _miniCutoff = UInt32(file, 56);
        _table = ReadTable();
        byte[] entries = Read(UInt32(file, 48), long.MaxValue);
        _miniTable = Numbers(Read(UInt32(file, 60), long.MaxValue));
        _miniStream = entries.Length < EntrySize ? [] : Read(UInt32(entries, 116), UInt32(entries, 120));
        ListStreams(entries);
    }

    private int Sectors => (_file.Length / _sectorSize) + 1;

    /// <summary>The bytes of a stream of the file itself, not of one embedded in it; null if there is none.</summary>
    public byte[]? Find(string name)
    {
        if (!_streams.TryGetValue(name, out (uint Start, long Size) stream))
            return null;
        return stream.Size < _miniCutoff ? ReadSmall(stream.Start, stream.Size) : Read(stream.Start, stream.Size);
    }

    public static ushort UInt16(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]);

    public static uint UInt32(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]);

    // The table of chains is itself in sectors, which the header lists and, where it has no more place, further sectors.
    private uint[] ReadTable()
    {
        List<uint> table = [];
        int read = 0;
        for (int i = 0; i < HeaderTableSize && UInt32(_file, 76 + (4 * i)) is var sector && sector < LastSector; i++, read++)
            table.AddRange(Numbers(Sector(sector)));
        uint next = UInt32(_file, 68);
        for (int i = 0; next < LastSector && i < Sectors && read < Sectors; i++)
        {
            uint[] list = Numbers(Sector(next));
            foreach (uint sector in list.SkipLast(1).TakeWhile(s => s < LastSector && read < Sectors))
            {
                table.AddRange(Numbers(Sector(sector)));
                read++;
            }

            next = list.LastOrDefault(LastSector);
        }

        return [.. table];
    }

    // The entries of a storage are a tree; that of the file itself is below the first.
    private void ListStreams(byte[] entries)
    {
        var seen = new HashSet<int>();
        var open = new Stack<int>();
        if (entries.Length >= EntrySize)
            open.Push(Child(entries, 0, 76));
        while (open.TryPop(out int entry))
        {
            if (entry == NoEntry || (long)(entry + 1) * EntrySize > entries.Length || entry < 0 || !seen.Add(entry))
                continue;
            _work.Spend(Cost.Cell);
            ReadOnlySpan<byte> bytes = entries.AsSpan(entry * EntrySize, EntrySize);
            int length = Math.Clamp(UInt16(bytes, 64) - 2, 0, 62);
            const byte Stream = 2;
            if (bytes[66] == Stream)
                _streams.TryAdd(Encoding.Unicode.GetString(bytes[..length]), (UInt32(bytes, 116), UInt32(bytes, 120)));
            open.Push(Child(entries, entry, 68));
            open.Push(Child(entries, entry, 72));
        }
    }

    private static int Child(byte[] entries, int entry, int at) => (int)UInt32(entries, (entry * EntrySize) + at);

    private ReadOnlySpan<byte> Sector(uint number)
    {
        _work.Spend(_sectorSize);
        long start = ((long)number + 1) * _sectorSize;
        if (start >= _file.Length)
            throw new InvalidDataException("A sector is outside of the file.");
        return _file.AsSpan((int)start, (int)Math.Min(_sectorSize, _file.Length - start));
    }

    private byte[] Read(uint start, long size)
    {
        using var stream = new MemoryStream();
        int most = Sectors;
        for (uint sector = start; sector < LastSector && stream.Length < size; sector = sector < _table.Length ? _table[sector]
            : LastSector)
        {
            if (--most < 0)
                throw new InvalidDataException("A chain of sectors goes on in a circle.");
            stream.Write(Sector(sector));
        }

        return Cut(stream, size);
    }

    private byte[] ReadSmall(uint start, long size)
    {
        using var stream = new MemoryStream();
        int most = (_miniStream.Length / _miniSectorSize) + 1;
        for (uint sector = start; sector < LastSector && stream.Length < size;
            sector = sector < _miniTable.Length ? _miniTable[sector] : LastSector)
        {
            long at = (long)sector * _miniSectorSize;
            if (--most < 0 || at >= _miniStream.Length)
                throw new InvalidDataException("A chain of small sectors does not end in the file.");
            _work.Spend(_miniSectorSize);
            stream.Write(_miniStream.AsSpan((int)at, (int)Math.Min(_miniSectorSize, _miniStream.Length - at)));
        }

        return Cut(stream, size);
    }

    private static byte[] Cut(MemoryStream stream, long size)
    {
        if (stream.Length > size)
            stream.SetLength(size);
        return stream.ToArray();
    }

    private static uint[] Numbers(ReadOnlySpan<byte> bytes)
    {
        var numbers = new uint[bytes.Length / 4];
        for (int i = 0; i < numbers.Length; i++)
            numbers[i] = UInt32(bytes, 4 * i);
        return numbers;
    }
}
