using System.Collections.Immutable;
using GovInfoDisclosure.Forms;
using GovInfoDisclosure.Model;

namespace GovInfoDisclosure.Validation;

/// <summary>
/// A relation over the figures of a report, three-valued where cells are blank. A blank may be any count from 0 up, so a
/// relation may still hold, may hold for one sum of the blanks only, or fail whatever they are.
/// </summary>
internal readonly struct RelationState
{
    private readonly LinearRelation _relation;
    private readonly CellBlock _cells;

    private RelationState(LinearRelation relation, CellBlock cells, long sum, int blanks, int sign)
    {
        _relation = relation;
        _cells = cells;
        Sum = sum;
        BlankCount = blanks;
        // Blanks of one sign have to add up to what is missing; blanks of both signs can always be filled in.
        Needed = sign switch { > 0 => -sum, < 0 => sum, _ => null };
    }

    /// <summary>The sum of all stated terms. Within ±2^58, for a relation has at most 22 terms below 2^53.</summary>
    public long Sum { get; }

    /// <summary>How many cells of the relation are blank.</summary>
    public int BlankCount { get; }

    /// <summary>The blank cells of the relation in the order of the form. Each call makes a list: most relations need none.</summary>
    public ImmutableArray<FormCell> Blanks
    {
        get
        {
            var blanks = ImmutableArray.CreateBuilder<FormCell>(BlankCount);
            foreach (RelationTerm term in _relation.Terms)
            {
                if (_cells.IsBlank(term.Cell.Index))
                    blanks.Add(term.Cell);
            }

            return blanks.MoveToImmutable();
        }
    }

    /// <summary>What the blanks have to add up to; null if they can be filled in in more than one way.</summary>
    public long? Needed { get; }

    /// <summary>Whether no filling of the blanks satisfies the relation.</summary>
    public bool Fails => BlankCount == 0 ? Sum != 0 : Needed < 0;

    public static RelationState Of(LinearRelation relation, CellBlock cells) =>
        Of(relation, cells, cells.Counts.ShortOrEmpty());

    /// <param name="relation">The relation.</param>
    /// <param name="cells">The figures.</param>
    /// <param name="counts">The same counts, if sums over them fit into 32 bits; else empty.</param>
    public static RelationState Of(LinearRelation relation, CellBlock cells, ReadOnlySpan<int> counts)
    {
        long sum = counts.IsEmpty ? LongSum(relation, cells.Counts) : relation.Sum(counts);
        int blanks = cells.BlanksAmong(relation.Mask);
        return new RelationState(relation, cells, sum, blanks, blanks == 0 ? 0 : SignOfBlanks(relation, cells));
    }

    private static long LongSum(LinearRelation relation, PackedCounts counts)
    {
        long sum = 0;
        foreach (RelationTerm term in relation.Terms)
            sum += term.Coefficient * counts[term.Cell.Index];
        return sum;
    }

    /// <summary>The coefficient of the blanks; 0 if they have different ones.</summary>
    private static int SignOfBlanks(LinearRelation relation, CellBlock cells) => (
        cells.HasBlankAmong(relation.MaskOfAdded), cells.HasBlankAmong(relation.MaskOfSubtracted)) switch
    {
        (true, false) => 1,
        (false, true) => -1,
        _ => 0,
    };
}
