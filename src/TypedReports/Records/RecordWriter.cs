using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace TypedReports.Records;

/// <summary>
/// Writes records as NDJSON: one JSON object a line, UTF-8 without a byte order mark, LF, Chinese characters as they are,
/// numbers with exactly their digits, every field there and null where it has no value. Not safe for several threads.
/// </summary>
public sealed class RecordWriter : IDisposable
{
    /// <summary>The version of the records' meaning, as metadata records carry it. Added fields don't change it.</summary>
    public const int SchemaVersion = 1;

    // What is collected before a stream is written to.
    private const int BufferSize = 64 * 1024;

    // Records go to files and pipes, never into HTML, and have to stay readable.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly IBufferWriter<byte> _output;
    private readonly ArrayBufferWriter<byte>? _buffer;
    private readonly Stream? _stream;
    private readonly bool _leaveOpen;
    private readonly Utf8JsonWriter _json;

    /// <summary>Writes to memory, a pipe or anything else that takes bytes; each record is there when its call returns.</summary>
    /// <param name="output">Takes the bytes.</param>
    public RecordWriter(IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        _output = output;
        _json = new Utf8JsonWriter(output, Options);
    }

    /// <summary>Writes to a stream, in large pieces: the last is there after <see cref="Flush"/> or <see cref="Dispose"/>.</summary>
    /// <param name="stream">Takes the bytes.</param>
    /// <param name="leaveOpen">Whether <see cref="Dispose"/> leaves the stream open.</param>
    public RecordWriter(Stream stream, bool leaveOpen = false)
    {
        ArgumentNullException.ThrowIfNull(stream);
        _stream = stream;
        _leaveOpen = leaveOpen;
        _output = _buffer = new ArrayBufferWriter<byte>(BufferSize);
        _json = new Utf8JsonWriter(_output, Options);
    }

    /// <summary>Writes a fact record.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="rule">The rule behind it; the record has no such field when null.</param>
    public void Write(ReportFact fact, string? rule = null)
    {
        ArgumentNullException.ThrowIfNull(fact);
        WriteFact(fact, null, isOptional: false, rule);
    }

    /// <summary>Writes a fact record with its origin, <c>optional</c> and rule, as far as it has them.</summary>
    /// <param name="record">The record; its line is not written.</param>
    public void Write(FactRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        WriteFact(record.Fact, record.Origin, record.IsOptional, record.Rule);
    }

    /// <summary>Writes an absence record.</summary>
    /// <param name="absence">The absence.</param>
    public void Write(ReportAbsence absence)
    {
        ArgumentNullException.ThrowIfNull(absence);
        _json.WriteStartObject();
        _json.WriteString("report"u8, absence.Report);
        _json.WriteString("indicator"u8, absence.Indicator);
        _json.WriteString("measure"u8, RecordNames.Of(absence.Measure));
        _json.WriteString("reason"u8, RecordNames.Of(absence.Reason));
        _json.WriteString("text"u8, absence.Text);
        WritePlace(absence.Start, absence.Length);
        End();
    }

    /// <summary>Writes a quantity record.</summary>
    /// <param name="quantity">The quantity.</param>
    public void Write(ReportQuantity quantity)
    {
        ArgumentNullException.ThrowIfNull(quantity);
        _json.WriteStartObject();
        _json.WriteString("report"u8, quantity.Report);
        WriteValue(quantity.Value, quantity.ValueUpper, quantity.Structure);
        _json.WriteString("unit"u8, quantity.Unit);
        _json.WriteString("bound"u8, RecordNames.Of(quantity.Bound));
        _json.WriteString("kind"u8, RecordNames.Of(quantity.Kind));
        WritePlace(quantity.Start, quantity.Length);
        _json.WriteString("text"u8, quantity.Text);
        End();
    }

    /// <summary>Writes an accounting record: how many numbers there are in all and in each class, and the share claimed.</summary>
    /// <param name="accounting">The accounting; its numbers are not written.</param>
    public void Write(ReportAccounting accounting)
    {
        ArgumentNullException.ThrowIfNull(accounting);
        Begin("accounting"u8, accounting.Report);
        _json.WriteNumber("total"u8, accounting.Total);
        _json.WriteNumber("fact"u8, accounting.Count(NumberClass.Fact));
        _json.WriteNumber("quantity"u8, accounting.Count(NumberClass.Quantity));
        _json.WriteNumber("date"u8, accounting.Count(NumberClass.Date));
        _json.WriteNumber("name"u8, accounting.Count(NumberClass.Name));
        _json.WriteNumber("structure"u8, accounting.Count(NumberClass.Structure));
        _json.WriteNumber("furniture"u8, accounting.Count(NumberClass.Furniture));
        _json.WriteNumber("damaged"u8, accounting.Count(NumberClass.Damaged));
        _json.WriteNumber("claimed"u8, accounting.Claimed);
        End();
    }

    /// <summary>Writes a metadata record, with the schema's version.</summary>
    /// <param name="metadata">The metadata.</param>
    public void Write(ReportMetadata metadata)
    {
        ArgumentNullException.ThrowIfNull(metadata);
        Begin("metadata"u8, metadata.Report);
        _json.WriteString("title"u8, metadata.Title);
        _json.WriteString("region"u8, metadata.Region);
        _json.WriteString("regionCode"u8, metadata.RegionCode);
        _json.WriteString("level"u8, metadata.Level);
        WriteNumber("year"u8, metadata.Year);
        WriteNumber("reviewYear"u8, metadata.ReviewYear);
        _json.WriteString("session"u8, metadata.Session);
        _json.WriteString("date"u8, metadata.Date);
        _json.WriteString("speaker"u8, metadata.Speaker);
        _json.WriteString("publisher"u8, metadata.Publisher);
        _json.WriteString("sha256"u8, metadata.Sha256);
        _json.WriteNumber("schemaVersion"u8, SchemaVersion);
        End();
    }

    /// <summary>Writes a heading record.</summary>
    /// <param name="heading">The heading.</param>
    public void Write(ReportHeading heading)
    {
        ArgumentNullException.ThrowIfNull(heading);
        Begin("heading"u8, heading.Report);
        _json.WriteNumber("level"u8, heading.Level);
        _json.WriteString("number"u8, heading.Number);
        _json.WriteString("title"u8, heading.Title);
        _json.WriteString("role"u8, RecordNames.Of(heading.Role));
        WritePlace(heading.Start, heading.Length);
        End();
    }

    /// <summary>Writes an item record.</summary>
    /// <param name="item">The item of a list.</param>
    public void Write(ReportListItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        Begin("item"u8, item.Report);
        _json.WriteString("list"u8, item.List);
        _json.WriteString("text"u8, item.Text);
        WritePlace(item.Start, item.Length);
        End();
    }

    /// <summary>Writes a term record.</summary>
    /// <param name="term">The term.</param>
    public void Write(ReportTerm term)
    {
        ArgumentNullException.ThrowIfNull(term);
        Begin("term"u8, term.Report);
        _json.WriteString("term"u8, term.Term);
        _json.WriteString("definition"u8, term.Definition);
        WritePlace(term.Start, term.Length);
        End();
    }

    /// <summary>Writes a diagnostic record.</summary>
    /// <param name="diagnostic">The diagnostic.</param>
    public void Write(ReportDiagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        _json.WriteStartObject();
        _json.WriteString("report"u8, diagnostic.Report);
        _json.WriteString("code"u8, diagnostic.Code);
        _json.WriteString("severity"u8, RecordNames.Of(diagnostic.Severity));
        _json.WriteString("message"u8, diagnostic.Message);
        WritePlace(diagnostic.Start, diagnostic.Length);
        End();
    }

    /// <summary>Hands the records written so far to the stream, and flushes it.</summary>
    public void Flush()
    {
        Drain();
        _stream?.Flush();
    }

    /// <summary>Hands over what is left, and closes the stream unless it was to be left open.</summary>
    public void Dispose()
    {
        _json.Dispose();
        Drain();
        if (!_leaveOpen)
        {
            _stream?.Dispose();
        }
    }

    private void WriteFact(ReportFact fact, FactOrigin? origin, bool isOptional, string? rule)
    {
        _json.WriteStartObject();
        _json.WriteString("report"u8, fact.Report);
        _json.WriteString("indicator"u8, fact.Indicator);
        _json.WriteString("measure"u8, RecordNames.Of(fact.Measure));
        _json.WriteString("of"u8, fact.Of is { } of ? RecordNames.Of(of) : null);
        _json.WriteString("period"u8, fact.Period.ToString());
        _json.WriteString("aggregate"u8, RecordNames.Of(fact.Aggregate));
        _json.WriteString("status"u8, RecordNames.Of(fact.Status));
        WriteValue(fact.Value, fact.ValueUpper, fact.Structure);
        _json.WriteString("unit"u8, fact.Unit);
        _json.WriteString("bound"u8, RecordNames.Of(fact.Bound));
        _json.WriteString("modality"u8, fact.Modality);
        _json.WriteString("scope"u8, fact.Scope);
        _json.WriteString("section"u8, RecordNames.Of(fact.Section));
        WritePlace(fact.Start, fact.Length);
        _json.WriteString("text"u8, fact.TextSpan);
        _json.WriteNumber("valueStart"u8, fact.ValueStart);
        _json.WriteNumber("valueLength"u8, fact.ValueLength);
        if (origin is { } known)
        {
            _json.WriteString("origin"u8, RecordNames.Of(known));
        }

        if (isOptional)
        {
            _json.WriteBoolean("optional"u8, true);
        }

        if (rule is not null)
        {
            _json.WriteString("rule"u8, rule);
        }

        End();
    }

    private void WriteValue(decimal value, decimal? upper, string? structure)
    {
        if (structure is not null)
        {
            _json.WriteString("value"u8, structure);
        }
        else
        {
            _json.WriteNumber("value"u8, value);
        }

        if (upper is { } end)
        {
            _json.WriteNumber("valueUpper"u8, end);
        }
        else
        {
            _json.WriteNull("valueUpper"u8);
        }
    }

    private void WriteNumber(ReadOnlySpan<byte> name, int? value)
    {
        if (value is { } number)
        {
            _json.WriteNumber(name, number);
        }
        else
        {
            _json.WriteNull(name);
        }
    }

    private void WritePlace(int start, int length)
    {
        _json.WriteNumber("start"u8, start);
        _json.WriteNumber("length"u8, length);
    }

    private void Begin(ReadOnlySpan<byte> record, string report)
    {
        _json.WriteStartObject();
        _json.WriteString("record"u8, record);
        _json.WriteString("report"u8, report);
    }

    private void End()
    {
        _json.WriteEndObject();
        _json.Flush();
        _json.Reset();
        _output.GetSpan(1)[0] = (byte)'\n';
        _output.Advance(1);
        if (_buffer?.WrittenCount >= BufferSize)
        {
            Drain();
        }
    }

    private void Drain()
    {
        if (_buffer is { WrittenCount: > 0 })
        {
            _stream!.Write(_buffer.WrittenSpan);
            _buffer.ResetWrittenCount();
        }
    }
}
