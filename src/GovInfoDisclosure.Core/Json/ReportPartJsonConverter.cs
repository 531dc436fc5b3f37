using System.Text.Json;
using System.Text.Json.Serialization;

namespace GovInfoDisclosure.Json;

/// <summary>
/// Lets <see cref="JsonSerializer"/> read and write parts of reports (<c>report.Requests</c>, <c>report.Overview</c>) by themselves, as
/// exactly the JSON that they have in a report. It is attached to the types of the parts, so it need not be named anywhere.
/// </summary>
/// <remarks>
/// Reading is as strict as that of reports and ends in a <see cref="ReportJsonException"/> where the value is no such part; a table or row
/// may be of any one edition. Figures that do not belong to a report are written with the cells of the latest edition that has all of
/// them.
/// </remarks>
public sealed class ReportPartJsonConverter : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => Find(typeToConvert) is not null;

    /// <inheritdoc/>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) => Find(typeToConvert);

    // Written out, because native code has no converters for types that are named at run time only.
    private static JsonConverter? Find(Type type) => true switch
    {
        _ when type == typeof(Agency) => Of(ReportReader.ReadAgency, ReportWriter.Write),
        _ when type == typeof(ReportPeriod) => Of(ReportReader.ReadPeriod, ReportWriter.Write),
        _ when type == typeof(Narrative) => Of(ReportReader.ReadNarrative, ReportWriter.Write),
        _ when type == typeof(NarrativePart) => Of(ReportReader.ReadNarrativePart, ReportWriter.Write),
        _ => FindFigures(type),
    };

    private static JsonConverter? FindFigures(Type type) => true switch
    {
        _ when type == typeof(ProactiveDisclosure) => new FiguresJsonConverter<ProactiveDisclosure>("/proactiveDisclosure"),
        _ when type == typeof(DocumentFigures) => new FiguresJsonConverter<DocumentFigures>("/proactiveDisclosure/normativeDocuments"),
        _ when type == typeof(ItemFigures) => new FiguresJsonConverter<ItemFigures>("/proactiveDisclosure/licensing"),
        _ when type == typeof(FeeFigures) => new FiguresJsonConverter<FeeFigures>("/proactiveDisclosure/fees"),
        _ when type == typeof(ProcurementFigures) => new FiguresJsonConverter<ProcurementFigures>("/proactiveDisclosure/procurement"),
        _ when type == typeof(Requests) => new FiguresJsonConverter<Requests>("/requests"),
        _ when type == typeof(ApplicantFigures) => new FiguresJsonConverter<ApplicantFigures>("/requests/newlyReceived"),
        _ when type == typeof(Outcomes) => new FiguresJsonConverter<Outcomes>("/requests/outcomes"),
        _ when type == typeof(DeniedOutcomes) => new FiguresJsonConverter<DeniedOutcomes>("/requests/outcomes/denied"),
        _ when type == typeof(UnableToProvideOutcomes) =>
            new FiguresJsonConverter<UnableToProvideOutcomes>("/requests/outcomes/unableToProvide"),
        _ when type == typeof(NotProcessedOutcomes) => new FiguresJsonConverter<NotProcessedOutcomes>("/requests/outcomes/notProcessed"),
        _ when type == typeof(OtherOutcomes) => new FiguresJsonConverter<OtherOutcomes>("/requests/outcomes/other"),
        _ when type == typeof(ReviewAndLitigation) => new FiguresJsonConverter<ReviewAndLitigation>("/reviewAndLitigation"),
        _ when type == typeof(Litigation) => new FiguresJsonConverter<Litigation>("/reviewAndLitigation/litigation"),
        _ when type == typeof(CaseFigures) => new FiguresJsonConverter<CaseFigures>("/reviewAndLitigation/reconsideration"),
        _ => null,
    };

    private static PartConverter<T> Of<T>(ReportReader.Reading<T> reading, Action<Utf8JsonWriter, T> writing)
        where T : notnull => new(reading, writing);

    private sealed class PartConverter<T>(ReportReader.Reading<T> reading, Action<Utf8JsonWriter, T> writing) : JsonConverter<T>
        where T : notnull
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            ValueReader.Read(ref reader, ReportJsonReaderOptions.Strict, reading);

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writing(writer, value);
    }
}
