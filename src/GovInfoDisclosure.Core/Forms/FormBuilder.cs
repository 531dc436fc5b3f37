using System.Collections.Immutable;

namespace GovInfoDisclosure.Forms;

/// <summary>Turns the written form of an edition into rows, cells, members and relations, and refuses one that is not sound.</summary>
internal sealed class FormBuilder
{
    private readonly FormSpec _spec;
    private readonly List<FormCell> _cells = [];
    private readonly Dictionary<string, FormRow> _rows = [];
    private readonly HashSet<string> _pointers = [];

    private FormBuilder(FormSpec spec) => _spec = spec;

    /// <exception cref="InvalidOperationException">The data contradict themselves: a programmer error in an edition.</exception>
    public static DisclosureForm Build(FormSpec spec) => new FormBuilder(spec).Build();

    private DisclosureForm Build()
    {
        ImmutableArray<FormSection> sections = [.. _spec.Sections.Select(s => new FormSection(s))];
        Refuse(sections.Select(s => s.Number).Distinct().Count() != sections.Length, "a section number occurs twice");
        List<FormTable> tables = [];
        List<FormMember> members = [];
        foreach (TableSpec table in _spec.Tables)
            members.Add(AddTable(table, sections, tables));

        return new DisclosureForm(
            _spec, sections, [.. tables], [.. _cells], [.. members], new RelationBuilder(_spec, _rows).Build());
    }

    private FormMember AddTable(TableSpec spec, ImmutableArray<FormSection> sections, List<FormTable> tables)
    {
        FormSection section = sections.FirstOrDefault(s => s.Number == spec.Section && s.JsonName == spec.JsonName)
            ?? throw Error($"table {spec.JsonName} has no section");
        var table = new FormTable(spec, section);
        Claim(table.Pointer);
        List<FormMember> members = [];
        List<FormBlock> blocks = [];
        foreach (BlockSpec blockSpec in spec.Blocks)
        {
            var block = new FormBlock(blockSpec);
            List<FormRow> rows = [];
            foreach (EntrySpec entry in blockSpec.Entries)
                members.Add(AddEntry(entry, new(table, block, rows), table.Pointer, []));
            block.Rows = [.. rows];
            blocks.Add(block);
        }

        table.Blocks = [.. blocks];
        tables.Add(table);
        return new FormMember(table.JsonName, table.Pointer, table.Label, [.. members]);
    }

    private FormMember AddEntry(EntrySpec entry, Place place, string parent, ImmutableArray<FormGroup> groups)
    {
        string pointer = $"{parent}/{entry.JsonName}";
        Claim(pointer);
        if (entry is RowSpec row)
            return AddRow(row, place, pointer, groups);

        var group = (GroupSpec)entry;
        Refuse(group.Entries.Length == 0, $"{pointer} is an empty group");
        ImmutableArray<FormGroup> path = groups.Add(new FormGroup(group, pointer));
        return new FormMember(group.JsonName, pointer, new(group.Chinese, group.English),
            [.. group.Entries.Select(e => AddEntry(e, place, pointer, path))]);
    }

    private FormMember AddRow(RowSpec spec, Place place, string pointer, ImmutableArray<FormGroup> groups)
    {
        var row = new FormRow(spec, place.Table, place.Block, pointer, groups);
        row.Cells = [.. place.Block.Columns.Select((column, i) => new FormCell(_spec.Edition, _cells.Count + i, row, column))];
        foreach (FormCell cell in row.Cells)
            Claim(cell.Pointer);
        _cells.AddRange(row.Cells);
        _rows.Add(pointer, row);
        place.Rows.Add(row);
        return new FormMember(spec.JsonName, pointer, row.Label, [.. row.Cells.Select(c => new FormMember(c))]);
    }

    private void Claim(string pointer) => Refuse(!_pointers.Add(pointer), $"{pointer} is defined twice");

    private void Refuse(bool condition, string reason)
    {
        if (condition)
            throw Error(reason);
    }

    private InvalidOperationException Error(string reason) => new($"Form {_spec.Edition}: {reason}.");

    private readonly record struct Place(FormTable Table, FormBlock Block, List<FormRow> Rows);
}
