using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace GovInfoDisclosure.Documents.Media.Pdf;

/// <summary>
/// The filters of PdfPig with a limit on what all streams of a document unpack to. Forms that print each other over and over are
/// unpacked each time, so this bounds time as well as memory.
/// </summary>
internal sealed class DecodingBudget(long bytes) : IFilterProvider
{
    // What unpacking costs even if there is little in the stream.
    private const int Unpacking = 1024;

    // How much the one other filter with large output may make of a byte.
    private const int MostOfLzw = 4096;

    private long _left = bytes;

    /// <summary>Whether the limit was hit. PdfPig passes over some errors, so the exception alone is not enough.</summary>
    public bool IsExceeded => _left < 0;

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bounded(DefaultFilterProvider.Instance.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) =>
        Bounded(DefaultFilterProvider.Instance.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Bounded(DefaultFilterProvider.Instance.GetAllFilters());

    private IFilter[] Bounded(IReadOnlyList<IFilter> filters) =>
        [.. filters.Select(f => new BoundedFilter(f, this)), OutlineFilter.Instance];

    /// <summary>Counts bytes; beyond the limit it throws.</summary>
    public void Spend(long amount)
    {
        _left -= Math.Max(amount, 0);
        if (_left < 0)
            throw new InvalidDataException("The document unpacks to more than the limit.");
    }

    // Counts what a stream unpacks to without keeping it.
    private void SpendInflated(Memory<byte> input)
    {
        using var packed = new ZLibStream(new MemoryStream(input.ToArray()), CompressionMode.Decompress);
        byte[] buffer = new byte[64 * 1024];
        try
        {
            while (packed.Read(buffer) is > 0 and var read)
                Spend(read);
        }
        catch (InvalidDataException) when (!IsExceeded)
        {
            // Broken streams are handled by the filter itself.
        }
    }

    private sealed class OutlineFilter : IFilter
    {
        public static OutlineFilter Instance { get; } = new();

        public bool IsSupported => true;

        // Tables and streams of objects say what they are; a font program does not.
        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            if (!streamDictionary.ContainsKey(NameToken.Type))
                FontProgram.BlankOutlines(input.Span);
            return input;
        }
    }

    private sealed class BoundedFilter(IFilter filter, DecodingBudget budget) : IFilter
    {
        public bool IsSupported => filter.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            budget.Spend(Unpacking);
            if (filter is FlateFilter)
                budget.SpendInflated(input);
            else
                budget.Spend((long)input.Length * (filter is LzwFilter ? MostOfLzw : 1));
            return filter.Decode(input, streamDictionary, filterProvider, filterIndex);
        }
    }
}
