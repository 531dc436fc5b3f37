using System.Collections.Immutable;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Localisation;

/// <summary>
/// A grid of cells and the relations over them, none of which reaches beyond it: table three, or a block of table four. Cells, relations,
/// rows and columns have numbers of their own here, so that a search is over flat arrays.
/// </summary>
internal sealed class Component
{
    /// <summary>The group of a relation that is in no single row or column.</summary>
    public const int NoGroup = -1;

    private Component(DisclosureForm form, FormRow[] rows, LinearRelation[] relations)
    {
        Form = form;
        Name = rows.Length == 1 ? rows[0].JsonName : rows[0].Table.JsonName;
        Rows = rows.Length;
        Columns = rows[0].Cells.Length;
        Cells = [.. rows.SelectMany(r => r.Cells)];
        Relations = relations;
        TermsOf = Array.ConvertAll(relations, r => r.Terms.Select(t => new Term(Cells.IndexOf(t.Cell), t.Coefficient)).ToArray());
        RelationsOf = [.. Cells.Select(c => relations.Index().Where(r => r.Item.Terms.Any(t => t.Cell == c))
            .Select(r => new Term(r.Index, r.Item.Terms.Single(t => t.Cell == c).Coefficient)).ToArray())];
        RowOf = Array.ConvertAll(TermsOf, t => Common(t, cell => cell / Columns));
        ColumnOf = Array.ConvertAll(TermsOf, t => Common(t, cell => cell % Columns));
        IsTotal = [.. Cells.Select(c => c.IsTotal)];
        TotalColumn = relations.Index().Where(r => RowOf[r.Index] >= 0).Select(r => Cells.IndexOf(r.Item.Subject) % Columns).First();
        TotalRow = relations.Index().Where(r => ColumnOf[r.Index] >= 0 && r.Item.SubjectIsTotal)
            .Select(r => Cells.IndexOf(r.Item.Subject) / Columns).FirstOrDefault(NoGroup);
        Subjects = [.. Ordered(relations).Select(r => Array.IndexOf(relations, r))];
    }

    public DisclosureForm Form { get; }

    /// <summary>The name in JSON, see <see cref="ComponentLocalisation.Component"/>.</summary>
    public string Name { get; }

    public int Rows { get; }

    public int Columns { get; }

    /// <summary>The cells row by row: cell number / <see cref="Columns"/> is its row.</summary>
    public ImmutableArray<FormCell> Cells { get; }

    public LinearRelation[] Relations { get; }

    /// <summary>The cells of each relation with their coefficients.</summary>
    public Term[][] TermsOf { get; }

    /// <summary>The relations of each cell with its coefficient in them.</summary>
    public Term[][] RelationsOf { get; }

    /// <summary>The row of each relation over cells of one row, else <see cref="NoGroup"/>.</summary>
    public int[] RowOf { get; }

    /// <summary>The column of each relation over cells of one column, else <see cref="NoGroup"/>.</summary>
    public int[] ColumnOf { get; }

    public bool[] IsTotal { get; }

    /// <summary>The column of row totals.</summary>
    public int TotalColumn { get; }

    /// <summary>The row of column totals; <see cref="NoGroup"/> where there is none.</summary>
    public int TotalRow { get; }

    /// <summary>The relations in an order in which each subject is computed after the cells it is computed from.</summary>
    public int[] Subjects { get; }

    /// <summary>The components of a form in the order of their cells.</summary>
    public static ImmutableArray<Component> Of(DisclosureForm form) => ByForm.Find(form);

    /// <summary>The coefficient of a cell in a relation; 0 where it is no term of it.</summary>
    public int SignIn(int relation, int cell)
    {
        foreach (Term term in RelationsOf[cell])
        {
            if (term.Index == relation)
                return term.Sign;
        }

        return 0;
    }

    // A cell knows its relations and these their cells: whole rows are taken, for a grid has no holes.
    private static IEnumerable<Component> Split(DisclosureForm form)
    {
        List<FormRow> waiting = [.. form.Tables.SelectMany(t => t.Rows).Where(r => r.Cells.Any(c => !c.Relations.IsEmpty))];
        while (waiting.Count > 0)
        {
            HashSet<FormRow> rows = [waiting[0]];
            for (int before = 0; before < rows.Count;)
            {
                before = rows.Count;
                IEnumerable<LinearRelation> relations = rows.SelectMany(r => r.Cells).SelectMany(c => c.Relations);
                rows.UnionWith([.. relations.SelectMany(r => r.Terms).Select(t => t.Cell.Row)]);
            }

            yield return new(form, [.. waiting.Where(rows.Contains)], [.. form.Relations.Where(r => rows.Contains(r.Subject.Row))]);
            waiting.RemoveAll(rows.Contains);
        }
    }

    private static int Common(Term[] terms, Func<int, int> groupOf)
    {
        int[] groups = [.. terms.Select(t => groupOf(t.Index)).Distinct()];
        return groups.Length == 1 ? groups[0] : NoGroup;
    }

    private static IEnumerable<LinearRelation> Ordered(LinearRelation[] relations)
    {
        List<LinearRelation> waiting = [.. relations];
        while (waiting.Count > 0)
        {
            LinearRelation next = waiting.Find(r => !waiting.Exists(o => o.Subject != r.Subject && r.Terms.Any(t => t.Cell == o.Subject)))
                ?? waiting[0];
            waiting.Remove(next);
            yield return next;
        }
    }

    /// <summary>A cell of a relation, or a relation of a cell, by its number.</summary>
    /// <param name="Index">The number of the cell or relation.</param>
    /// <param name="Sign">The coefficient, 1 or −1.</param>
    public readonly record struct Term(int Index, int Sign);

    // Made on first use: most reports are in order.
    private static class ByForm
    {
        private static readonly ImmutableArray<ImmutableArray<Component>> All =
            [.. DisclosureForm.All.Select(f => Split(f).ToImmutableArray())];

        public static ImmutableArray<Component> Find(DisclosureForm form) => All[DisclosureForm.All.IndexOf(form)];
    }
}
