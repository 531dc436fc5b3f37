using System.Text.Json.Nodes;
using GovInfoDisclosure.Forms;
using GovInfoDisclosure.JsonSchema.Data;

namespace GovInfoDisclosure.SchemaWriter.Conformance;

/// <summary>Cases of one edition under construction. All start from the report of the samples: in order, with 0 in every cell.</summary>
internal sealed class CaseList(DisclosureForm form)
{
    public DisclosureForm Form { get; } = form;

    public List<ConformanceCase> Cases { get; } = [];

    /// <summary>A case in which some members are set, by pointer, to JSON, or dropped where that is null.</summary>
    public void Add(string name, string about, Structure structure, params (string Pointer, string? Json)[] members)
    {
        JsonObject report = SampleReport.With(Form, []);
        foreach ((string pointer, string? json) in members)
        {
            if (json is not null)
                SampleReport.Set(report, pointer, JsonNode.Parse(json));
            else if (!ParentOf(report, pointer).Remove(pointer[(pointer.LastIndexOf('/') + 1)..]))
                throw new ArgumentException($"{pointer} is not there to be dropped.", nameof(members));
        }

        Add(name, about, structure, SampleReport.Write(report));
    }

    /// <summary>A case in which the text of the report is edited: what stands there once is replaced.</summary>
    public void AddText(string name, string about, Structure structure, string from, string to)
    {
        string text = SampleReport.Write(SampleReport.With(Form, []));
        int at = text.IndexOf(from, StringComparison.Ordinal);
        if (at < 0)
            throw new ArgumentException($"“{from}” is not there to be replaced.", nameof(from));
        Add(name, about, structure, string.Concat(text.AsSpan(0, at), to, text.AsSpan(at + from.Length)));
    }

    public void Add(string name, string about, Structure structure, string text) => Cases.Add(new(Form, name, about, structure, text));

    /// <summary>All cells of a pointer's subtree, set to the same JSON.</summary>
    public IEnumerable<(string, string?)> Cells(string json, Func<FormCell, bool>? which = null) =>
        Form.Cells.Where(which ?? (_ => true)).Select(c => (c.Pointer, (string?)json));

    private static JsonObject ParentOf(JsonObject report, string pointer) =>
        pointer.Split('/')[1..^1].Aggregate(report, (parent, name) => parent[name]!.AsObject());
}
