using GovInfoDisclosure.Cli.Output;

namespace GovInfoDisclosure.Cli.Tests;

/// <summary>Standard output and the error stream that take nothing, or not everything.</summary>
public class OutputFailureTests
{
    [Theory]
    [InlineData(typeof(IOException), true)]
    [InlineData(typeof(UnauthorizedAccessException), true)]
    [InlineData(typeof(ReaderGoneException), false)]
    public void Failing_output_is_one_line_unless_the_reader_is_gone(Type failure, bool reported)
    {
        using var error = new MemoryStream();
        using var output = new FailingStream(0, (Exception)Activator.CreateInstance(failure)!);
        int exitCode = new GovInfo(Streams.Over(null, output, error)).Run(["schema"]);

        Assert.Equal(2, exitCode);
        Assert.Equal(reported, System.Text.Encoding.UTF8.GetString(error.ToArray()).StartsWith("无法写入标准输出：", StringComparison.Ordinal));
    }

    [Fact]
    public void Output_that_fails_at_any_byte_ends_the_run()
    {
        string[] args = ["check", "--format", "json", Sources.Example("bureau-2024.json"), Sources.Example("faulty-bureau-2024.md")];
        int length = System.Text.Encoding.UTF8.GetByteCount(Tool.Run(args).Output);

        for (int room = 0; room < length; room += 97)
        {
            using var output = new FailingStream(room, new IOException("full"));
            Assert.Equal(2, new GovInfo(Streams.Over(null, output, Stream.Null)).Run(args));
        }

        using var enough = new FailingStream(length, new IOException("full"));
        Assert.Equal(1, new GovInfo(Streams.Over(null, enough, Stream.Null)).Run(args));
    }

    [Fact]
    public void A_failing_error_stream_changes_no_exit_code()
    {
        using var error = new FailingStream(0, new IOException("full"));

        Assert.Equal(2, new GovInfo(Streams.Over(null, Stream.Null, error)).Run(["check", "missing.md"]));
    }

    [Fact]
    public void Closed_input_is_reported()
    {
        using StringWriter output = new(), error = new();
        int exitCode = new GovInfo(new Streams(null, output, Stream.Null, error)).Run(["read", "-", "--language", "en"]);

        Assert.Equal((2, "-: standard input is closed\n"), (exitCode, error.ToString().ReplaceLineEndings("\n")));
    }

    // Takes a number of bytes and then no more.
    private sealed class FailingStream(int room, Exception failure) : WriteOnlyStream
    {
        private int _room = room;

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            _room -= buffer.Length;
            if (_room < 0)
                throw failure;
        }
    }
}
