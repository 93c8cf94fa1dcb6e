using System.Runtime.Serialization;

namespace Nuke.Common.Utilities.Net;

/// <summary>An answer that is not the expected one.</summary>
[Serializable]
public class HttpResponseException : Exception
{
    public HttpResponseException()
    {
    }

    public HttpResponseException(string message)
        : base(message)
    {
    }

    public HttpResponseException(string message, Exception inner)
        : base(message, inner)
    {
    }

#pragma warning disable SYSLIB0051 // NUKE's signature; the base class has it for the same reason.
    protected HttpResponseException(SerializationInfo info, StreamingContext context)
        : base(info, context)
    {
    }
#pragma warning restore SYSLIB0051
}
