using System.IO.Pipelines;
using System.Text;
using GovInfoDisclosure.FsCheck;
using GovInfoDisclosure.Json;

namespace GovInfoDisclosure.Tests.Json;

public class ReportJsonAsyncTests
{
    private static readonly byte[] Good = ReportJson.Write(Reports.Consistent(FormEdition.Edition2021));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Streams_and_pipes_give_what_the_whole_text_gives()
    {
        foreach (int seed in TestRun.Seeds(20))
        {
            byte[] json = seed % 2 == 0
                ? ReportJson.Write(ReportGenerator.AnyReport(seed))
                : Encoding.UTF8.GetBytes(ReportGenerator.AlmostValidJson(seed).Text);
            ReadResult expected = ReportJson.Read(json);
            using var stream = new Pieces(json, 7);
            ReadResult streamed = await ReportJson.ReadAsync(stream, cancellationToken: Token);
            Assert.Equal(expected.Report, streamed.Report);
            Assert.Equal(expected.Findings.AsEnumerable(), streamed.Findings);
            Assert.True(stream.CanRead);
            ReadResult piped = await ReportJson.ReadAsync(PipeReader.Create(new Pieces(json, 1000)), cancellationToken: Token);
            Assert.Equal(expected.Report, piped.Report);
            Assert.Equal(expected.Findings.AsEnumerable(), piped.Findings);
        }
    }

    [Fact]
    public async Task A_text_over_the_limit_is_a_finding_and_one_at_the_limit_is_not()
    {
        foreach (long limit in new[] { Good.Length, Good.Length - 1, 0 })
        {
            var options = new ReportJsonReaderOptions { MaxBytes = limit };
            ReadResult[] results =
            [
                await ReportJson.ReadAsync(new MemoryStream(Good), options, Token),
                await ReportJson.ReadAsync(PipeReader.Create(new MemoryStream(Good)), options, Token),
            ];
            Assert.All(results, r => Assert.Equal(limit == Good.Length, r.Report is not null));
            Assert.All(results.SelectMany(r => r.Findings), f => Assert.Equal(("GID111", ""), (f.Rule.Id, f.Pointer)));
            Assert.All(results, r => Assert.Equal(limit == Good.Length ? 0 : 1, r.Findings.Length));
        }
    }

    [Fact]
    public async Task A_token_ends_the_reading_before_and_half_way()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            async () => await ReportJson.ReadAsync(new MemoryStream(Good), cancellationToken: cancelled.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            async () => await ReportJson.ReadAsync(new Pipe().Reader, cancellationToken: cancelled.Token));
        using var later = new CancellationTokenSource();
        using var stream = new Pieces(Good, 10) { BeforePiece = piece => { if (piece == 3) later.Cancel(); } };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            async () => await ReportJson.ReadAsync(stream, cancellationToken: later.Token));
    }

    [Fact]
    public async Task A_pending_read_of_a_pipe_can_be_cancelled()
    {
        var pipe = new Pipe();
        await pipe.Writer.WriteAsync(Good.AsMemory(0, 10), Token);
        ValueTask<ReadResult> reading = ReportJson.ReadAsync(pipe.Reader, cancellationToken: Token);
        pipe.Reader.CancelPendingRead();
        await Assert.ThrowsAsync<OperationCanceledException>(async () => await reading);
    }

    private sealed class Pieces(byte[] content, int length) : MemoryStream(content)
    {
        private int _pieces;

        public Action<int> BeforePiece { get; init; } = _ => { };

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            BeforePiece(++_pieces);
            return base.ReadAsync(buffer[..Math.Min(length, buffer.Length)], cancellationToken);
        }
    }
}
