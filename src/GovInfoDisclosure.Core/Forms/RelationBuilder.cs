using System.Collections.Immutable;

namespace GovInfoDisclosure.Forms;

/// <summary>Expands the written relations of an edition over its rows and columns.</summary>
internal sealed class RelationBuilder(FormSpec form, IReadOnlyDictionary<string, FormRow> rows)
{
    private readonly HashSet<string> _ids = [];
    private readonly HashSet<string> _equations = [];

    public ImmutableArray<LinearRelation> Build() => [.. form.Relations.SelectMany(Expand)];

    private IEnumerable<LinearRelation> Expand(RelationSpec spec)
    {
        string table = "/" + spec.Table;
        FormRow[] tableRows = [.. rows.Values.Where(r => r.Table.Pointer == table)];
        if (tableRows.Length == 0)
            throw Error(spec, $"there is no table {table}");

        return spec.Direction == RelationDirection.EachRow
            ? tableRows.Select(row => Create(spec, path => [Cell(spec, row, path)]))
            : tableRows[0].Block.Columns.Select(column =>
                Create(spec, path => Rows(spec, tableRows, $"{table}/{path}").Select(row => Cell(spec, row, column.JsonName))));
    }

    private LinearRelation Create(RelationSpec spec, Func<string, IEnumerable<FormCell>> cellsOf)
    {
        FormCell subject = cellsOf(spec.Subject).Single();
        ImmutableArray<RelationTerm> terms =
            [.. spec.Terms.SelectMany(t => cellsOf(t.Path).Select(c => new RelationTerm(c, t.Coefficient))).OrderBy(t => t.Cell.Index)];
        var relation = new LinearRelation(spec.Rule, subject, terms, spec.SubjectIsTotal);
        Check(spec, relation);
        return relation;
    }

    private void Check(RelationSpec spec, LinearRelation relation)
    {
        if (!Rules.Relations.Contains(spec.Rule))
            throw Error(spec, "the catalogue has no such rule for relations");
        // The logic over blanks relies on both: what is missing is the plain sum of the blanks, and none of them is below 0.
        if (relation.Terms.Any(t => t.Coefficient is not (1 or -1) || t.Cell.Kind != CellKind.Count))
            throw Error(spec, "a term has a coefficient other than 1 and −1 or is no count");
        if (relation.Terms.DistinctBy(t => t.Cell.Index).Count() != relation.Terms.Length)
            throw Error(spec, "a cell occurs twice");
        if (!relation.Terms.Contains(new RelationTerm(relation.Subject, -1)))
            throw Error(spec, "the subject is no term with the coefficient −1");
        if (!_ids.Add(relation.Id) || !_equations.Add(string.Join(' ', relation.Terms.Select(t => $"{t.Coefficient}{t.Cell.Pointer}"))))
            throw Error(spec, "the relation is repeated");
    }

    private FormRow[] Rows(RelationSpec spec, FormRow[] tableRows, string path)
    {
        // In edition 2019 the group 其他处理 is a single row: "/*" then means that row itself.
        string group = path.EndsWith("/*", StringComparison.Ordinal) ? path[..^2] : path;
        FormRow[] found =
            [.. tableRows.Where(r => r.Pointer == group || (group != path && r.Pointer.StartsWith(group + "/", StringComparison.Ordinal)))];
        return found.Length > 0 ? found : throw Error(spec, $"there is no row {path}");
    }

    private FormCell Cell(RelationSpec spec, FormRow row, string column) =>
        row.Find(column) ?? throw Error(spec, $"row {row.Pointer} has no column {column}");

    private InvalidOperationException Error(RelationSpec spec, string reason) =>
        new($"Form {form.Edition}, relation {spec.Rule.Id} on {spec.Subject}: {reason}.");
}
