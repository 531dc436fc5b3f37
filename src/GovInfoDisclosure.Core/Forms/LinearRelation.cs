using System.Collections.Immutable;

namespace GovInfoDisclosure.Forms;

/// <summary>
/// A relation between cells (勾稽关系): the terms, each cell times its coefficient, add up to zero. The subject is the cell
/// that the relation determines from the others; its coefficient is −1, so the others add up to it.
/// </summary>
public sealed class LinearRelation
{
    private readonly ulong[] _mask;
    private readonly ulong[] _maskOfAdded;
    private readonly ulong[] _maskOfSubtracted;
    private readonly short[] _added;
    private readonly short[] _subtracted;

    internal LinearRelation(Rule rule, FormCell subject, ImmutableArray<RelationTerm> terms, bool subjectIsTotal)
    {
        Id = rule.Id + subject.Pointer;
        Rule = rule;
        Subject = subject;
        Terms = terms;
        SubjectIsTotal = subjectIsTotal;
        _mask = MaskOf(terms, _ => true);
        _maskOfAdded = MaskOf(terms, t => t.Coefficient > 0);
        _maskOfSubtracted = MaskOf(terms, t => t.Coefficient < 0);
        CellArguments = [new(FindingArgument.Cell, subject.FullLabel)];
        FindingTerms = [.. terms.Select(t => new FindingTerm(t.Cell.Pointer, t.Coefficient))];
        _added = CellsOf(terms, 1);
        _subtracted = CellsOf(terms, -1);
        Others = [.. terms.Where(t => t.Cell != subject).Select(t => t.Cell.Pointer)];
    }

    /// <summary>A stable name, the rule and the subject: <c>GID301/requests/newlyReceived/total</c>.</summary>
    public string Id { get; }

    /// <summary>The rule that reports a failure: GID301, GID302, GID303 or GID401.</summary>
    public Rule Rule { get; }

    /// <summary>The cell that a finding points at.</summary>
    public FormCell Subject { get; }

    /// <summary>Whether the subject is a total in the sense of the form (总计), which may be computed from the other terms.</summary>
    public bool SubjectIsTotal { get; }

    /// <summary>All terms in the order of the form, the subject's among them.</summary>
    public ImmutableArray<RelationTerm> Terms { get; }

    /// <summary>A bit for each cell of the relation, by its index.</summary>
    internal ReadOnlySpan<ulong> Mask => _mask;

    /// <summary>A bit for each cell with the coefficient 1.</summary>
    internal ReadOnlySpan<ulong> MaskOfAdded => _maskOfAdded;

    /// <summary>A bit for each cell with the coefficient −1.</summary>
    internal ReadOnlySpan<ulong> MaskOfSubtracted => _maskOfSubtracted;

    /// <summary>The indexes of the cells with the coefficient 1; the others have −1.</summary>
    internal ReadOnlySpan<short> Added => _added;

    /// <summary>The indexes of the cells with the coefficient −1.</summary>
    internal ReadOnlySpan<short> Subtracted => _subtracted;

    /// <summary>What the terms add up to, of figures so small that their sums fit into 32 bits.</summary>
    internal int Sum(ReadOnlySpan<int> counts)
    {
        int sum = 0;
        unchecked
        {
            foreach (short cell in _added)
                sum += counts[cell];
            foreach (short cell in _subtracted)
                sum -= counts[cell];
        }

        return sum;
    }

    /// <summary>The label of the subject as messages ask for it.</summary>
    internal ImmutableArray<FindingArgument> CellArguments { get; }

    /// <summary>All terms as findings state them.</summary>
    internal ImmutableArray<FindingTerm> FindingTerms { get; }

    /// <summary>The pointers of all cells but the subject.</summary>
    internal ImmutableArray<string> Others { get; }

    /// <summary>The stable name.</summary>
    public override string ToString() => Id;

    private static ulong[] MaskOf(ImmutableArray<RelationTerm> terms, Predicate<RelationTerm> isMeant)
    {
        ulong[] mask = new ulong[(terms[^1].Cell.Index >> 6) + 1];
        foreach (RelationTerm term in terms)
        {
            if (isMeant(term))
                mask[term.Cell.Index >> 6] |= 1UL << term.Cell.Index;
        }

        return mask;
    }

    private static short[] CellsOf(ImmutableArray<RelationTerm> terms, int sign) =>
        Array.ConvertAll([.. terms.Where(t => t.Coefficient == sign)], t => (short)t.Cell.Index);
}
