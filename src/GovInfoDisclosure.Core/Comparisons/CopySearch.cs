namespace GovInfoDisclosure.Comparisons;

/// <summary>
/// Finds what paragraphs share with those of an earlier report. Every run of <see cref="Shortest"/> characters of the earlier one is in a
/// table by its hash; from each place of the later one the longest run is taken that begins like one of them. Time and memory are linear.
/// </summary>
internal sealed class CopySearch
{
    /// <summary>The fewest characters of a span that is called copied: shorter ones are phrases that fit any report.</summary>
    public const int Shortest = 16;

    // A phrase that occurs more often is compared at so many of its places.
    private const int MostPlaces = 16;

    private const ulong Base = 0x9E37_79B9_7F4A_7C15;

    private static readonly ulong Highest = Enumerable.Range(0, Shortest - 1).Aggregate(1UL, (power, _) => unchecked(power * Base));

    private readonly IReadOnlyList<ComparedText> _source;
    private readonly Dictionary<ulong, List<(int Paragraph, int At)>> _places = [];
    private readonly Dictionary<string, int> _whole = new(StringComparer.Ordinal);

    public CopySearch(IReadOnlyList<ComparedText> source)
    {
        _source = source;
        for (int i = 0; i < source.Count; i++)
        {
            _whole.TryAdd(source[i].Letters, i);
            foreach ((int at, ulong hash) in Hashes(source[i].Letters).Index())
            {
                if (!_places.TryGetValue(hash, out List<(int, int)>? places))
                    _places.Add(hash, places = new(1));
                if (places.Count < MostPlaces)
                    places.Add((i, at));
            }
        }
    }

    /// <summary>What a paragraph shares with the source, and how many of its characters that is.</summary>
    public (CopiedSpan[] Spans, int Letters) In(ComparedText paragraph)
    {
        // However short, a whole paragraph is a copy.
        if (_whole.TryGetValue(paragraph.Letters, out int same))
            return ([Span(paragraph, 0, same, 0, paragraph.Letters.Length)], paragraph.Letters.Length);
        List<CopiedSpan> spans = [];
        ulong[] hashes = [.. Hashes(paragraph.Letters)];
        int letters = 0;
        for (int at = 0; at < hashes.Length;)
        {
            (int source, int start, int length) = Longest(paragraph, at, hashes[at]);
            if (length > 0)
                spans.Add(Span(paragraph, at, source, start, length));
            letters += length;
            at += Math.Max(1, length);
        }

        return ([.. spans], letters);
    }

    private CopiedSpan Span(ComparedText paragraph, int at, int source, int start, int count)
    {
        (int offset, int length) = paragraph.PlaceOf(at, count);
        (int sourceOffset, int sourceLength) = _source[source].PlaceOf(start, count);
        return new(offset, length, _source[source].Pointer, sourceOffset, sourceLength);
    }

    private (int Source, int Start, int Length) Longest(ComparedText paragraph, int at, ulong hash)
    {
        (int Source, int Start, int Length) best = default;
        foreach ((int source, int start) in _places.GetValueOrDefault(hash, []))
        {
            int length = paragraph.Letters.AsSpan(at).CommonPrefixLength(_source[source].Letters.AsSpan(start));
            if (length >= Shortest && length > best.Length)
                best = (source, start, length);
        }

        return best;
    }

    // One for each run of so many characters.
    private static IEnumerable<ulong> Hashes(string letters)
    {
        ulong hash = 0;
        for (int i = 0; i < letters.Length; i++)
        {
            unchecked
            {
                if (i >= Shortest)
                    hash -= Highest * letters[i - Shortest];
                hash = (hash * Base) + letters[i];
            }

            if (i >= Shortest - 1)
                yield return hash;
        }
    }
}
