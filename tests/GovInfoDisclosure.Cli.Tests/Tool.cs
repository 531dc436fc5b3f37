using System.Text;
using System.Text.Json;

namespace GovInfoDisclosure.Cli.Tests;

/// <summary>One run of the tool inside the test process.</summary>
internal sealed record Tool(int ExitCode, string Output, string Error)
{
    public static Tool Run(params string[] args) => RunOn(Stream.Null, args);

    public static Tool RunOn(string input, params string[] args) => RunOn(new MemoryStream(Encoding.UTF8.GetBytes(input)), args);

    public static Tool RunOn(Stream input, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var bytes = new MemoryStream();
        int exitCode = new GovInfo(new Streams(input, output, bytes, error)).Run(args);
        return new(exitCode, output.ToString(), error.ToString()) { OutputBytes = bytes.ToArray() };
    }

    /// <summary>What the tool wrote that is not text.</summary>
    public byte[] OutputBytes { get; private init; } = [];

    /// <summary>The output with the folder of the examples left out of file names.</summary>
    public string PortableOutput => Output
        .Replace(Sources.Example("a")[..^1], "", StringComparison.Ordinal)
        .Replace(JsonEncodedText.Encode(Sources.Example("a")[..^1]).ToString(), "", StringComparison.Ordinal);
}
