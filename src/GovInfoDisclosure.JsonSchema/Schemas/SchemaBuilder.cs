using GovInfoDisclosure.Forms;
using NJsonSchema;
using Schema = NJsonSchema.JsonSchema;

namespace GovInfoDisclosure.JsonSchema.Schemas;

/// <summary>Builds one schema document.</summary>
internal sealed class SchemaBuilder
{
    private const string Report = "政府信息公开工作年度报告";

    private readonly SharedDefinitions _shared = new();

    public string OneEdition(DisclosureForm form)
    {
        Schema report = Edition(form);
        _shared.AddTo(report);
        return Draft202012.Write(report, $"edition-{form.Code}");
    }

    public string EitherEdition()
    {
        var either = new Schema
        {
            Title = Report,
            Description = "Annual report on the disclosure of government information.",
        };
        foreach (DisclosureForm form in DisclosureForm.All)
            either.OneOf.Add(_shared.Edition(form.Code, Edition(form)));
        _shared.AddTo(either);
        return Draft202012.Write(either, "annual-report");
    }

    private Schema Edition(DisclosureForm form)
    {
        Schema report = new Schema().AsObject();
        report.Title = $"{Report}（{form.Name.Chinese}）";
        report.Description = Texts.Describe($"Annual report on the disclosure of government information, {form.Name.English}", form.Source);
        var particulars = new ParticularSchemas(_shared);
        var figures = new FigureSchemas(_shared, form);
        report.Add("$schema", new JsonSchemaProperty
        {
            Type = JsonObjectType.String,
            Title = "模式",
            Description = "The schema that an editor checks the document with; no part of the report.",
        }, isRequired: false);
        particulars.AddTo(report, form.Particulars);
        foreach (FormSection section in form.Sections)
        {
            var property = new JsonSchemaProperty
            {
                Title = section.ToString(),
                Description = Texts.Describe(section.Title.English, section.Source),
            };
            report.Add(section.JsonName, property.AsObject(), isRequired: !section.IsNarrative);
            particulars.AddTo(property, section.Members);
            if (form.Members.FirstOrDefault(m => m.JsonName == section.JsonName) is { } table)
                figures.AddTo(property, table);
        }

        return report;
    }
}
