using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using GovInfoDisclosure.Model;

namespace GovInfoDisclosure.Json;

/// <summary>Reads and writes the figures of a table, group or row by themselves.</summary>
/// <param name="pointer">A place where the form has such figures; the editions may differ in its cells.</param>
internal sealed class FiguresJsonConverter<T>(string pointer) : JsonConverter<T>
    where T : struct, IFigures<T>
{
    // The latest edition first: most figures are of it.
    private readonly ImmutableArray<FigureNames> _places =
        [.. ReportNames.Layouts.Reverse().Select(l => l.Find(pointer)).OfType<FigureNames>()];

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Utf8JsonReader start = reader;
        foreach (FigureNames place in _places)
        {
            reader = start;
            if (ValueReader.TryRead(ref reader, ReportJsonReaderOptions.Strict, Reading(place), out CellView figures))
                return T.Of(figures);
        }

        throw ValueReader.Fault(ref reader, start, FindFaults(start));
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        (CellBlock block, FigureNames place) = Place(value.Figures);
        ReportWriter.Write(writer, place, block);
    }

    private static ReportReader.Reading<CellView> Reading(FigureNames place) =>
        (ref reader) => new CellView(reader.ReadFigures(place), place.Member);

    // The findings for the edition that the value comes closest to.
    private ImmutableArray<Finding> FindFaults(Utf8JsonReader start)
    {
        ImmutableArray<Finding> fewest = [];
        foreach (FigureNames place in _places)
        {
            ImmutableArray<Finding> findings = ValueReader.FindFaults(start, ReportJsonReaderOptions.Strict, Reading(place));
            if (fewest.IsEmpty || findings.Length < fewest.Length)
                fewest = findings;
        }

        // Places in a part count from the part.
        return [.. fewest.Select(f => f with { Pointer = f.Pointer[Math.Min(pointer.Length, f.Pointer.Length)..] })];
    }

    /// <exception cref="InvalidOperationException">No edition has all of the figures.</exception>
    private (CellBlock Block, FigureNames Place) Place(CellView figures)
    {
        if (figures.Place is { } own)
            return (own.Block, ReportNames.Layout(own.Block.Form).Find(own.Member.Pointer)!);
        Fragment fragment = figures.ToFragment();
        FigureNames place = _places.FirstOrDefault(p => fragment.FitsIn(p.Member))
            ?? throw new InvalidOperationException($"No edition of the form has all of these figures: {figures}.");
        return (fragment.ApplyTo(new CellBlock(place.Form), place.Member), place);
    }
}
