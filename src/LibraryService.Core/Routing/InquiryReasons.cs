using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace LibraryService.Routing;

/// <summary>Gathers reasons on the stack; more than usual go to an array.</summary>
internal ref struct InquiryReasons
{
    private Few _few;
    private InquiryReason[]? _many;
    private int _count;

    public void Add(in InquiryReason reason)
    {
        if (_many is null && _count < Few.Length)
        {
            _few[_count++] = reason;
            return;
        }

        if (_many is null)
        {
            _many = new InquiryReason[Few.Length * 4];
            ((ReadOnlySpan<InquiryReason>)_few).CopyTo(_many);
        }
        else if (_count == _many.Length)
        {
            Array.Resize(ref _many, _count * 2);
        }

        _many[_count++] = reason;
    }

    [UnscopedRef]
    public readonly ReadOnlySpan<InquiryReason> AsSpan() => _many is null ? ((ReadOnlySpan<InquiryReason>)_few)[.._count] : _many.AsSpan(0, _count);

    [InlineArray(Length)]
    private struct Few
    {
        public const int Length = 12;
        private InquiryReason _first;
    }
}
