using GovInfoDisclosure.Forms;
using NJsonSchema;
using Schema = NJsonSchema.JsonSchema;

namespace GovInfoDisclosure.JsonSchema.Schemas;

/// <summary>The definitions of one schema document, each made when it is first referred to.</summary>
internal sealed class SharedDefinitions
{
    private readonly Dictionary<string, Schema> _schemas = [];
    private readonly Dictionary<string, Schema> _rowsByColumns = [];

    public Schema Date => Shared("date", () => new Schema
    {
        Type = JsonObjectType.String,
        Title = "日期",
        Description = "A day of the calendar, such as 2025-01-31.",
        // Some dialects let $ match before a line feed at the end.
        MaxLength = 10,
        Pattern = CalendarDay.Pattern,
    });

    public Schema Figure(CellKind kind) => kind switch
    {
        CellKind.Money => Shared("money", () => new Schema
        {
            Type = JsonObjectType.Number | JsonObjectType.Null,
            Title = "金额",
            Description = "An amount of money that a decimal of 96 bits and up to 28 places holds exactly; null for a blank cell.",
            Minimum = decimal.MinValue,
            Maximum = decimal.MaxValue,
        }),
        CellKind.SignedCount => Shared(
            "change", () => Count("增减数", "A change against last year; null for a blank cell.", -FormCell.MaxCount)),
        _ => Shared("count", () => Count("数量", "A number of items, documents or cases; null for a blank cell, which is not zero.", 0)),
    };

    /// <summary>The figures of a row: one definition for all rows with the same columns.</summary>
    public Schema Row(DisclosureForm form, FormRow row)
    {
        string columns = $"{row.Table.Section.Source} {string.Join(
            ' ', row.Block.Columns.Select(c => $"{c.JsonName}:{c.Kind}:{c.Label.Chinese}"))}";
        if (!_rowsByColumns.TryGetValue(columns, out Schema? schema))
            _rowsByColumns[columns] = schema = Shared(NameOf(form, row), () => Columns(row));
        return schema;
    }

    /// <summary>A reference to the schema of one edition.</summary>
    public Schema Edition(string code, Schema definition) => new() { Reference = Shared($"edition{code}", () => definition) };

    public void AddTo(Schema root)
    {
        foreach ((string name, Schema schema) in _schemas)
            root.Definitions[name] = schema;
    }

    private static Schema Count(string title, string description, long minimum) => new()
    {
        Type = JsonObjectType.Integer | JsonObjectType.Null,
        Title = title,
        Description = description,
        Minimum = minimum,
        Maximum = FormCell.MaxCount,
    };

    private Schema Columns(FormRow row)
    {
        Schema columns = new Schema().AsObject();
        columns.Title = $"{row.Table.Label.Chinese}的一行";
        columns.Description = $"A row of {row.Table.Label.English.ToLowerInvariant()}.";
        foreach (FormColumn column in row.Block.Columns)
        {
            columns.Add(column.JsonName, new JsonSchemaProperty
            {
                Reference = Figure(column.Kind),
                Title = column.Label.Chinese,
                Description = Texts.Describe(column.Label.English, row.Table.Section.Source),
            }, isRequired: true);
        }

        return columns;
    }

    // Table two has several kinds of rows; the first row of each lends its name. Both editions may have a row of that name.
    private string NameOf(DisclosureForm form, FormRow row)
    {
        string name = (row.Table.Blocks.Length == 1 ? row.Table.JsonName : row.JsonName) + "Row";
        return _schemas.ContainsKey(name) ? name + form.Code : name;
    }

    private Schema Shared(string name, Func<Schema> make)
    {
        if (!_schemas.TryGetValue(name, out Schema? schema))
            _schemas[name] = schema = make();
        return schema;
    }
}
