using System.Reflection;
using System.Runtime.Loader;
using GovInfoDisclosure.Architecture.Tests.Sources;
using GovInfoDisclosure.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GovInfoDisclosure.Architecture.Tests.Editions;

/// <summary>
/// The packages, compiled with an invented edition of the form added as the developers' guide says, and loaded beside the real
/// ones.
/// </summary>
public sealed class InventedEdition : IDisposable
{
    private const string Core = "GovInfoDisclosure.Core", ProbeName = "GovInfoDisclosure.SchemaWriter";

    // Each after what it uses. The probe is compiled into the last one, for that sees the internals it asks for.
    private static readonly string[] Order =
        [Core, "GovInfoDisclosure.Documents", "GovInfoDisclosure.FsCheck", "GovInfoDisclosure.JsonSchema", ProbeName];

    private readonly Dictionary<string, byte[]> _images = [];
    private readonly Packages _context;
    private readonly Type _probe;

    public InventedEdition()
    {
        foreach (string project in Order)
            _images[project] = Compile(project);
        _context = new(_images);
        _probe = _context.LoadFromAssemblyName(new AssemblyName(ProbeName)).GetType("Probe", throwOnError: true)!;
    }

    /// <summary>The source files that were added or edited, in all packages.</summary>
    public static IReadOnlyList<string> Touched { get; } = ["Forms/Editions/Edition2027.cs", "Forms/Editions/EditionList.cs",
        "FormEdition.cs"];

    public IEnumerable<string> Call(string method, params object[] arguments) =>
        (IEnumerable<string>)_probe.GetMethod(method)!.Invoke(null, arguments)!;

    public IEnumerable<KeyValuePair<string, string>> Files() =>
        (IEnumerable<KeyValuePair<string, string>>)_probe.GetMethod("Files")!.Invoke(null, [])!;

    public void Dispose() => _context.Unload();

    private byte[] Compile(string project)
    {
        CSharpCompilation compilation = WithEdition(ProjectSources.Read(project)).Compile(_images);
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)));
        return image.ToArray();
    }

    private static ProjectSources WithEdition(ProjectSources sources) => sources.Name switch
    {
        Core => sources with
        {
            Files = sources.Files
                .Add(Touched[0], Fixture("Edition2027.cs"))
                .Edit(Touched[1], "Edition2021.Spec]", "Edition2021.Spec, Edition2027.Spec]")
                .Edit(Touched[2], "Edition2021 = 2021,", "Edition2021 = 2021,\n    Edition2027 = 2027,"),
        },
        ProbeName => sources with { Files = sources.Files.Add("Probe.cs", Fixture("Probe.cs")) },
        _ => sources,
    };

    private static string Fixture(string name) =>
        File.ReadAllText(Repository.PathOf(Path.Combine("tests", "GovInfoDisclosure.Architecture.Tests", "Fixtures", "Edition2027", name)));

    // The compiled packages come first; what they use besides is the same as everywhere.
    private sealed class Packages(Dictionary<string, byte[]> images) : AssemblyLoadContext("invented edition", isCollectible: true)
    {
        protected override Assembly? Load(AssemblyName assemblyName) =>
            images.TryGetValue(assemblyName.Name!, out byte[]? image) ? LoadFromStream(new MemoryStream(image)) : null;
    }
}
