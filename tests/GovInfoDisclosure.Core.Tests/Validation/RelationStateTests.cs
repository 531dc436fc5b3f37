using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GovInfoDisclosure.Forms;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Tests.Validation;

/// <summary>The three-valued logic over blanks, compared with trying out every filling of them.</summary>
[Properties(Arbitrary = [typeof(RelationStateTests)])]
public class RelationStateTests
{
    private const int LargestFigure = 3;

    /// <summary>A relation with small figures and up to three blanks.</summary>
    public static Arbitrary<Case> Cases() =>
        (from form in Gen.Elements<DisclosureForm>(DisclosureForm.All)
         from rule in Gen.Elements("GID301", "GID302", "GID303", "GID401")
         from relation in Gen.Elements(form.Relations.Where(r => r.Rule.Id == rule))
         from total in Gen.Choose(0, LargestFigure * relation.Terms.Length)
         from figures in Gen.Choose(0, LargestFigure).ArrayOf(relation.Terms.Length)
         from blanks in Gen.Choose(0, relation.Terms.Length - 1).ArrayOf(3)
         from blankCount in Gen.Choose(0, 3)
         select new Case(relation, total, figures, [.. blanks.Take(blankCount)])).ToArbitrary();

    [Property(MaxTest = 300)]
    public void A_relation_fails_if_no_filling_satisfies_it(Case c) => Assert.Equal(c.SatisfyingSums.Count == 0, c.State.Fails);

    [Property(MaxTest = 300)]
    public void A_needed_sum_is_the_only_one_that_satisfies_the_relation(Case c)
    {
        if (c.State is { Needed: >= 0 and { } needed })
            Assert.Equal([needed], c.SatisfyingSums);
    }

    [Property(MaxTest = 300)]
    public void Without_a_needed_sum_blanks_may_have_several(Case c)
    {
        if (c.State.Needed is null && !c.State.Blanks.IsEmpty)
            Assert.True(c.SatisfyingSums.Count > 1);
    }

    [Property(MaxTest = 300)]
    public void The_blanks_are_the_blank_cells_in_the_order_of_the_form(Case c) => Assert.Equal(c.Blanks, c.State.Blanks);

    public sealed class Case
    {
        private readonly LinearRelation _relation;
        private readonly DisclosureReport _report;

        internal Case(LinearRelation relation, int total, int[] figures, int[] blanks)
        {
            _relation = relation;
            _report = new DisclosureReport(relation.Subject.Edition)
                .With(relation.Terms.Select((t, i) => KeyValuePair.Create(t.Cell, (decimal?)figures[i])))
                .With(relation.Subject, total)
                .With(blanks.Select(i => KeyValuePair.Create(relation.Terms[i].Cell, (decimal?)null)));
        }

        internal RelationState State => RelationState.Of(_relation, _report.Cells);

        internal IEnumerable<FormCell> Blanks => _relation.Terms.Select(t => t.Cell).Where(c => _report[c] is null);

        /// <summary>
        /// All sums of blanks with which the relation holds, as far as figures of the size of all stated ones together go.
        /// </summary>
        internal SortedSet<long> SatisfyingSums
        {
            get
            {
                int[] signs = [.. _relation.Terms.Where(t => _report[t.Cell] is null).Select(t => t.Coefficient)];
                decimal stated = _relation.Terms.Sum(t => t.Coefficient * (_report[t.Cell] ?? 0));
                SortedSet<long> sums = [];
                Fill(signs, (long)stated, 0, LargestFigure * (_relation.Terms.Length + 2), sums);
                return sums;
            }
        }

        public override string ToString() =>
            string.Join(' ', _relation.Terms.Select(t => $"{t.Coefficient:+;-}{_report[t.Cell]?.ToString() ?? "?"}"));

        private static void Fill(ReadOnlySpan<int> signs, long sum, long filled, int most, SortedSet<long> sums)
        {
            if (signs.IsEmpty)
            {
                if (sum == 0)
                    sums.Add(filled);
                return;
            }

            for (int figure = 0; figure <= most; figure++)
                Fill(signs[1..], sum + (signs[0] * figure), filled + figure, most, sums);
        }
    }
}
