using GovInfoDisclosure.Forms;
using NJsonSchema;
using Schema = NJsonSchema.JsonSchema;

namespace GovInfoDisclosure.JsonSchema.Schemas;

/// <summary>The definitions of one schema document, each made when it is first referred to.</summary>
internal sealed class SharedDefinitions
{
    private readonly Dictionary<string, Schema> _scalars = [];
    private readonly List<(string Title, string Edition, string Content, Schema Schema)> _objects = [];

    public Schema Date => Scalar("date", () => new Schema
    {
        Type = JsonObjectType.String,
        Description = "日期: A day of the calendar, such as 2025-01-31.",
        // Some dialects let $ match before a line feed at the end.
        MaxLength = 10,
        Pattern = CalendarDay.Pattern,
    });

    public Schema Figure(CellKind kind) => kind switch
    {
        CellKind.Money => Scalar("money", () => new Schema
        {
            Type = JsonObjectType.Number | JsonObjectType.Null,
            Description = "金额: An amount of money that a decimal of 96 bits and up to 28 places holds exactly; null for a blank cell.",
            Minimum = decimal.MinValue,
            Maximum = decimal.MaxValue,
        }),
        CellKind.SignedCount => Scalar(
            "change", () => Count("增减数: A change against last year; null for a blank cell.", -FormCell.MaxCount)),
        _ => Scalar("count", () => Count("数量: A number of items, documents or cases; null for a blank cell, which is not zero.", 0)),
    };

    /// <summary>The definition of an object: one for all places, in any edition, that have the same members and descriptions.</summary>
    /// <param name="title">The name of the type in generated code.</param>
    /// <param name="form">The form that is being described.</param>
    /// <param name="schema">The definition, complete.</param>
    public Schema Object(string title, DisclosureForm form, Schema schema)
    {
        string content = Content(schema);
        foreach ((string other, _, string known, Schema definition) in _objects)
        {
            if (other == title && known == content)
                return definition;
        }

        _objects.Add((title, form.Code, content, schema));
        return schema;
    }

    /// <summary>Puts all definitions into the document; where editions differ in one, its name ends with the edition.</summary>
    public void AddTo(Schema root)
    {
        foreach ((string name, Schema schema) in _scalars)
            root.Definitions[name] = schema;
        foreach ((string title, string edition, _, Schema schema) in _objects)
        {
            schema.Title = _objects.Count(o => o.Title == title) == 1 ? title : title + edition;
            root.Definitions[char.ToLowerInvariant(schema.Title[0]) + schema.Title[1..]] = schema;
        }
    }

    private static Schema Count(string description, long minimum) => new()
    {
        Type = JsonObjectType.Integer | JsonObjectType.Null,
        Description = description,
        Minimum = minimum,
        Maximum = FormCell.MaxCount,
    };

    private static string Content(Schema schema) => string.Join('\n',
    [
        $"{schema.Description} {schema.Type} {schema.Minimum} {schema.Maximum} {string.Join(' ', schema.Enumeration)}",
        .. schema.Properties.Select(p => $"{p.Key} {p.Value.IsRequired} {{{Content(p.Value)}}}"),
        .. schema.AllOf.Append(schema.Reference).Append(schema.Item).OfType<Schema>().Select(s => $"[{Content(s)}]"),
    ]);

    private Schema Scalar(string name, Func<Schema> make)
    {
        if (!_scalars.TryGetValue(name, out Schema? schema))
            _scalars[name] = schema = make();
        return schema;
    }
}
