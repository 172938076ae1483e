package unrolled.core.session;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Says how a file of tensors keeps a number; the names are those of the format. */
public enum TensorType {
  /** 64 bits, the numbers of Java's double and PyTorch's float64. */
  F64(8) {
    @Override
    double read(ByteBuffer bytes) {
      return bytes.getDouble();
    }

    @Override
    void write(double value, ByteBuffer bytes) {
      bytes.putDouble(value);
    }
  },
  /** 32 bits, PyTorch's float32; a double is rounded to the nearest, half to even. */
  F32(4) {
    @Override
    double read(ByteBuffer bytes) {
      return bytes.getFloat();
    }

    @Override
    void write(double value, ByteBuffer bytes) {
      if (Math.abs((float) value) == Float.POSITIVE_INFINITY && !Double.isInfinite(value)) {
        throw new IllegalArgumentException(
            "has the value " + value + ", which is too large for F32; write F64");
      }
      bytes.putFloat((float) value);
    }
  },
  /** 16 bits after IEEE 754: 5 of exponent, 10 of fraction; read only. */
  F16(2) {
    @Override
    double read(ByteBuffer bytes) {
      int bits = bytes.getShort();
      int exponent = bits >> 10 & 0x1f;
      int fraction = bits & 0x3ff;
      double magnitude = exponent == 0 ? fraction * 0x1p-24 // subnormal
          : exponent == 0x1f ? (fraction == 0 ? Double.POSITIVE_INFINITY : Double.NaN)
          : Math.scalb(1 + fraction * 0x1p-10, exponent - 15);
      return bits < 0 ? -magnitude : magnitude;
    }
  },
  /** 16 bits, the upper half of F32; read only. */
  BF16(2) {
    @Override
    double read(ByteBuffer bytes) {
      return Float.intBitsToFloat(bytes.getShort() << 16);
    }
  };

  private final int width;

  TensorType(int width) {
    this.width = width;
  }

  /** Returns how many bytes a number has. */
  public int width() {
    return width;
  }

  /** Reads the next number. */
  abstract double read(ByteBuffer bytes);

  /** Writes a number, rounded to this type. */
  void write(double value, ByteBuffer bytes) {
    throw new IllegalArgumentException("can be read as " + this + " but not written; write F64 or"
        + " F32");
  }

  /**
   * Returns the type of a name.
   *
   * @throws IllegalArgumentException if no such type is read
   */
  static TensorType named(String name) {
    return Arrays.stream(values()).filter(type -> type.name().equals(name)).findFirst()
        .orElseThrow(() -> new IllegalArgumentException("has the type " + name + "; read are "
            + Arrays.stream(values()).map(Enum::name).collect(Collectors.joining(", "))
            + ", so convert it where it comes from"));
  }
}
