using UglyToad.PdfPig.Tokens;

namespace GovInfoDisclosure.Documents.Media.Pdf;

/// <summary>
/// Which objects PdfPig follows recursively: those within a node of a tree, be it of pages or of names, and the length of a stream where it
/// is an object of its own.
/// </summary>
internal sealed class ObjectGraph(ReadingOptions options)
{
    // Where the number of an object is not known.
    private const long Unknown = -1;

    private readonly Dictionary<long, HashSet<long>> _next = [];

    public void Add(long? number, IToken? found)
    {
        HashSet<long> targets = [];
        if (found is ArrayToken list)
            AddReferences(list, targets);
        if (found is DictionaryToken dictionary)
        {
            if (dictionary.TryGet(NameToken.Kids, out IToken kids))
                AddReferences(kids, targets);
            // PdfPig makes a node for each before it says how many pages there are.
            options.CountNodes(targets.Count);
            if (dictionary.TryGet(NameToken.Length, out IToken length))
                AddReferences(length, targets);
        }

        if (targets.Count == 0)
            return;
        if (_next.TryGetValue(number ?? Unknown, out HashSet<long>? known))
            known.UnionWith(targets);
        else
            _next[number ?? Unknown] = targets;
    }

    /// <summary>Whether one can go in a circle. An object without a number may be any.</summary>
    public bool HasCircle()
    {
        // What leads nowhere is taken away, until nothing is left or only circles.
        Dictionary<long, int> left = _next.ToDictionary(n => n.Key, n => n.Value.Count(_next.ContainsKey));
        ILookup<long, long> before = _next.SelectMany(n => n.Value.Select(t => (From: n.Key, To: t))).ToLookup(e => e.To, e => e.From);
        Queue<long> ends = new(left.Where(n => n.Value == 0).Select(n => n.Key));
        int taken = 0;
        while (ends.TryDequeue(out long end))
        {
            taken++;
            foreach (long from in before[end].Where(f => --left[f] == 0))
                ends.Enqueue(from);
        }

        return taken < left.Count || _next.ContainsKey(Unknown);
    }

    private static void AddReferences(IToken token, HashSet<long> targets)
    {
        if (token is IndirectReferenceToken reference)
            targets.Add(reference.Data.ObjectNumber);
        else if (token is ArrayToken list)
            targets.UnionWith(list.Data.OfType<IndirectReferenceToken>().Select(r => r.Data.ObjectNumber));
    }
}
