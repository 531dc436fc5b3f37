using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace GovInfoDisclosure.Documents.Media.Pdf;

/// <summary>
/// The filters of PdfPig with a count of what all streams of a document unpack to. Forms that print each other over and over are
/// unpacked each time, so this bounds time as well as memory.
/// </summary>
internal sealed class CountingFilters(Work work) : IFilterProvider
{
    // How much other filters may make of a byte: in the table of LZW a text of 4,096 bytes at most, a run of 128 bytes for two, four
    // zeros for a letter, which are copied.
    private const int MostOfLzw = 4096, MostOfRuns = 64, MostOfOthers = 8;

    private readonly OutlineFilter _last = new(work);

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Counting(DefaultFilterProvider.Instance.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) =>
        Counting(DefaultFilterProvider.Instance.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Counting(DefaultFilterProvider.Instance.GetAllFilters());

    private IFilter[] Counting(IReadOnlyList<IFilter> filters) =>
        [.. filters.Select(f => new CountingFilter(f, work)), _last];

    // Counts what a stream unpacks to without keeping it.
    private static void SpendInflated(Memory<byte> input, Work work)
    {
        using var packed = new ZLibStream(new MemoryStream(input.ToArray()), CompressionMode.Decompress);
        byte[] buffer = new byte[64 * 1024];
        try
        {
            while (packed.Read(buffer) is > 0 and var read)
                work.Spend(read, Cost.UnpackedByte);
        }
        catch (InvalidDataException)
        {
            // Broken streams are handled by the filter itself.
        }
    }

    private sealed class OutlineFilter(Work work) : IFilter
    {
        public bool IsSupported => true;

        // Tables and streams of objects say what they are; a font program does not.
        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            work.Spend(ExponentMeter.SumOf(input.Span) / Cost.StepsForUnit);
            if (!streamDictionary.ContainsKey(NameToken.Type))
                FontProgram.BlankOutlines(input.Span);
            return input;
        }
    }

    private sealed class CountingFilter(IFilter filter, Work work) : IFilter
    {
        public bool IsSupported => filter.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            work.Spend(Cost.Filter);
            // Pictures are not read, and it would make one as large as it says to be.
            if (filter is CcittFaxDecodeFilter)
                return default;
            if (filter is FlateFilter)
                SpendInflated(input, work);
            else
                work.Spend(input.Length, filter is LzwFilter ? MostOfLzw : filter is RunLengthFilter ? MostOfRuns : MostOfOthers);
            return filter.Decode(input, streamDictionary, filterProvider, filterIndex);
        }
    }
}
