using System.IO.Pipelines;

namespace GovInfoDisclosure.Documents.Tests;

public class AsynchronousReadingTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Streams_and_pipes_give_what_the_bytes_give()
    {
        byte[] content = SampleBytes();
        DocumentReadResult expected = DocumentReader.Read(content);
        using var first = new MemoryStream(content);
        using var second = new MemoryStream(content);

        Assert.Equal(expected.Report, DocumentReader.Read(first).Report);
        Assert.Equal(expected.Report, (await DocumentReader.ReadAsync(second, null, Cancellation)).Report);
        Assert.Equal(expected.Findings, (await DocumentReader.ReadAsync(InPieces(content, 7), null, Cancellation)).Findings);
        Assert.True(second.CanRead);
    }

    [Fact]
    public async Task An_endless_input_is_too_large()
    {
        DocumentReaderOptions options = new() { MaxBytes = 100_000 };
        DocumentReadResult[] results =
        [
            DocumentReader.Read(new EndlessStream(), options),
            await DocumentReader.ReadAsync(new EndlessStream(), options, Cancellation),
            await DocumentReader.ReadAsync(PipeReader.Create(new EndlessStream()), options, Cancellation),
        ];

        Assert.All(results, r => Assert.Equal(
            "无法作为年度报告读取：文件超过 100000 字节的上限", Assert.Single(r.Findings).Message(Language.Chinese)));
    }

    [Fact]
    public async Task An_input_of_exactly_the_largest_size_is_read()
    {
        byte[] content = SampleBytes();
        DocumentReaderOptions options = new() { MaxBytes = content.Length };
        using var stream = new MemoryStream(content);

        Assert.NotNull((await DocumentReader.ReadAsync(stream, options, Cancellation)).Report);
        Assert.NotNull((await DocumentReader.ReadAsync(InPieces(content, 1000), options, Cancellation)).Report);
    }

    [Fact]
    public async Task Reading_can_be_cancelled()
    {
        var cancelled = new CancellationToken(canceled: true);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            async () => await DocumentReader.ReadAsync(new EndlessStream(), null, cancelled));
        var pipe = new Pipe();
        ValueTask<DocumentReadResult> reading = DocumentReader.ReadAsync(pipe.Reader, null, Cancellation);
        pipe.Reader.CancelPendingRead();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await reading);
    }

    private static byte[] SampleBytes() => File.ReadAllBytes(Repository.PathOf("schema/examples/faulty-bureau-2024.md"));

    private static PipeReader InPieces(byte[] content, int size) =>
        PipeReader.Create(new MemoryStream(content), new StreamPipeReaderOptions(bufferSize: size, minimumReadSize: 1));

    private sealed class EndlessStream : MemoryStream
    {
        public override int Read(Span<byte> buffer)
        {
            buffer.Fill((byte)'x');
            return buffer.Length;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return ValueTask.FromResult(Read(buffer.Span));
        }
    }
}
