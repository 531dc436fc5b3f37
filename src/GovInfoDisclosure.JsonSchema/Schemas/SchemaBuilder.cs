using GovInfoDisclosure.Forms;
using NJsonSchema;
using Schema = NJsonSchema.JsonSchema;

namespace GovInfoDisclosure.JsonSchema.Schemas;

/// <summary>Builds one schema document.</summary>
internal sealed class SchemaBuilder
{
    private static readonly LocalizedText Report =
        new("政府信息公开工作年度报告", "Annual report on the disclosure of government information");

    private readonly SharedDefinitions _shared = new();

    public string OneEdition(DisclosureForm form)
    {
        Schema report = Edition(form);
        report.Title = TypeNames.Report + form.Code;
        _shared.AddTo(report);
        return Draft202012.Write(report, $"edition-{form.Code}");
    }

    public string EitherEdition()
    {
        var either = new Schema { Title = TypeNames.Report, Description = Texts.Describe(Report) };
        foreach (DisclosureForm form in DisclosureForm.All)
            either.OneOf.Add(_shared.Object(TypeNames.Report, form, Edition(form)).AsReference());
        _shared.AddTo(either);
        return Draft202012.Write(either, "annual-report");
    }

    private Schema Edition(DisclosureForm form)
    {
        Schema report = new Schema
        {
            Description = Texts.Describe(
                $"{Report.Chinese}（{form.Name.Chinese}）", $"{Report.English}, {form.Name.English}", form.Source),
        }.AsObject();
        report.Add("$schema", new JsonSchemaProperty
        {
            Type = JsonObjectType.String,
            Description = "模式: The schema that an editor checks the document with; no part of the report.",
        }, isRequired: false);
        var particulars = new ParticularSchemas(_shared, form);
        particulars.AddTo(report, form.Particulars);
        foreach (FormSection section in form.Sections)
        {
            string description = Texts.Describe(section.ToString(), section.Title.English, section.Source);
            report.Add(section.JsonName, Section(form, section, particulars).At(description), isRequired: !section.IsNarrative);
        }

        return report;
    }

    private Schema Section(DisclosureForm form, FormSection section, ParticularSchemas particulars)
    {
        Schema schema = new Schema { Description = Texts.Describe(section.Title) }.AsObject();
        particulars.AddTo(schema, section.Members);
        if (form.Members.FirstOrDefault(m => m.JsonName == section.JsonName) is { } table)
            new FigureSchemas(_shared, form).AddTo(schema, table);
        return _shared.Object(TypeNames.Of(section.JsonName), form, schema);
    }
}
