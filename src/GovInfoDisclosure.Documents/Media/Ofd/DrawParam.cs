namespace GovInfoDisclosure.Documents.Media.Ofd;

/// <summary>What objects have in common (GB/T 33190, 8.2); null where nothing is set.</summary>
internal readonly record struct DrawParam(Ink? Fill, Ink? Stroke)
{
    /// <summary>These settings, and those of another where there are none.</summary>
    public DrawParam Or(DrawParam other) => new(Fill ?? other.Fill, Stroke ?? other.Stroke);
}
